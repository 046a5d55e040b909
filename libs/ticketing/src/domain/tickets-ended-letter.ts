import { formatTokyoInstant } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { OutsideMoneyKind } from './outside-money.ts';

/** Whose tickets ended since their money had left. `amount`: yen; `left`: how many of the order are still good. */
export type TicketsEnded = {
  readonly addressed: string;
  readonly community: Bilingual;
  readonly title: Bilingual;
  readonly startsAt: Date;
  readonly kind: OutsideMoneyKind;
  readonly amount: number;
  readonly left: number;
};

type Letter = { subject: string; paragraphs: string[]; button: string };

/** To whoever ordered: why tickets are good no more, and how many still are. No money moves by this letter. */
export function ticketsEndedLetter(
  { addressed, community, title, startsAt, kind, amount, left }: TicketsEnded,
  locale: Locale,
): Letter {
  const when = formatTokyoInstant(startsAt, locale);
  const refunded = kind === 'refund';
  if (locale === 'ja')
    return {
      subject: `【${community.ja}】「${title.ja}」のチケットを取り消しました（${refunded ? '返金済み' : 'お支払いの取消し'}）`,
      paragraphs: [
        `${addressed} 様`,
        refunded
          ? `「${title.ja}」（${when}）のお支払いのうち${formatYen(yen(amount), 'ja')}を、返金しました。これに伴い、チケットを取り消しました。`
          : `「${title.ja}」（${when}）のお支払い${formatYen(yen(amount), 'ja')}が、カード会社を通じて取り消されました。これに伴い、チケットを取り消しました。`,
        left > 0
          ? `このお申し込みで、いまお使いいただけるチケットは${left}枚です。`
          : 'このお申し込みのQRコードは、使えなくなりました。',
        'お心当たりのないときは、事務局へお問い合わせください。',
      ],
      button: 'お申し込みを確かめる',
    };
  return {
    subject: `${community.en}: tickets for "${title.en}" ended (${refunded ? 'refunded' : 'payment taken back'})`,
    paragraphs: [
      `Dear ${addressed},`,
      refunded
        ? `${formatYen(yen(amount), 'en')} of what you paid for "${title.en}" (${when}, Japan time) were refunded, and with that tickets ended.`
        : `The ${formatYen(yen(amount), 'en')} that you paid for "${title.en}" (${when}, Japan time) were taken back by the card company, and with that tickets ended.`,
      left > 0
        ? `Of this order ${left} ${left === 1 ? 'ticket is' : 'tickets are'} still good.`
        : 'The QR codes of this order open nothing any more.',
      'If you did not expect this, please ask the organiser.',
    ],
    button: 'See the order',
  };
}

/** To whoever has one of them from the buyer; of the money they are told nothing. */
export function heldTicketEndedLetter(
  { addressed, community, title, startsAt }: Omit<TicketsEnded, 'kind' | 'amount' | 'left'>,
  locale: Locale,
): Letter {
  const when = formatTokyoInstant(startsAt, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のチケットが取り消されました`,
        paragraphs: [
          `${addressed} 様`,
          `お受け取りになった「${title.ja}」（${when}）のチケットは、申し込んだ方への返金に伴い、使えなくなりました。`,
          'ご不明な点は、チケットを送った方へお問い合わせください。お金は動いていません。',
        ],
        button: 'チケットを確かめる',
      }
    : {
        subject: `${community.en}: your ticket for "${title.en}" has ended`,
        paragraphs: [
          `Dear ${addressed},`,
          `The ticket for "${title.en}" (${when}, Japan time) that you received is good no more, as whoever ordered it was refunded.`,
          'Please ask whoever sent it to you. No money of yours has moved.',
        ],
        button: 'See the ticket',
      };
}

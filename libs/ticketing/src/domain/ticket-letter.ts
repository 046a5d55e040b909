import { formatTokyoInstant } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { TicketPayment } from './event-sale.ts';
import type { OrderLine } from './ticket-disclosure.ts';

export type TicketLetter = {
  readonly addressed: string;
  readonly community: Bilingual;
  readonly title: Bilingual;
  readonly place: Bilingual;
  readonly startsAt: Date;
  readonly lines: readonly OrderLine[];
  readonly total: number;
  readonly means: TicketPayment;
  /** The event does not take place. */
  readonly calledOff: boolean;
};

const paidHow: Record<TicketPayment, Bilingual> = {
  card: {
    ja: '（税込。カードでお支払い済みです。領収書はマイページの「お支払い」にあります）',
    en: ' (tax included, paid by card; the receipt is under “Payments” on My page)',
  },
  door: { ja: '（当日、会場の受付でお支払いください）', en: ' (please pay at the entrance on the day)' },
};

/** To whoever has tickets now: what, when, where, what is to be paid on the day, and where the QR codes stand. */
export function ticketLetter(
  { addressed, community, title, place, startsAt, lines, total, means }: TicketLetter,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const when = formatTokyoInstant(startsAt, locale);
  const sum =
    total === 0
      ? { ja: '無料', en: 'free' }
      : { ja: formatYen(yen(total), 'ja'), en: formatYen(yen(total), 'en') };
  const paid = paidHow[means];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のチケット`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」のお申し込みを承りました。`,
          `日時: ${when}`,
          `場所: ${place.ja}`,
          ...lines.map(({ name, quantity }) => `${name.ja} ${quantity}枚`),
          `合計: ${sum.ja}${total === 0 ? '' : paid.ja}`,
          '当日は、下のボタンの画面にあるQRコードを受付でお見せください。',
        ],
        button: 'チケットを表示する',
      }
    : {
        subject: `${community.en}: your tickets for "${title.en}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your tickets for "${title.en}" are ready.`,
          `When: ${when} (Japan time)`,
          `Where: ${place.en}`,
          ...lines.map(({ name, quantity }) => `${name.en}: ${quantity}`),
          `Total: ${sum.en}${total === 0 ? '' : paid.en}`,
          'On the day please show the QR codes behind the button below at the entrance.',
        ],
        button: 'Show my tickets',
      };
}

type NoRoom = Pick<TicketLetter, 'addressed' | 'community' | 'title' | 'total' | 'calledOff'>;

/** To whoever paid when no room was left any more: no tickets, and all of the money goes back by itself. */
export function noRoomLetter(
  { addressed, community, title, total, calledOff }: NoRoom,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のチケットをご用意できませんでした（全額を返金します）`,
        paragraphs: [
          `${addressed} 様`,
          calledOff
            ? `「${title.ja}」のお支払いを受け取りましたが、イベントは中止になりました。申し訳ございません。`
            : `「${title.ja}」のお支払いを、席を確保していた時間の後に受け取りました。あいにく席が残っておらず、チケットをご用意できませんでした。申し訳ございません。`,
          `お支払いの${formatYen(yen(total), 'ja')}は、お使いのカードへ全額をお返しします。お手続きは不要です。カード会社により、ご利用明細への反映に5〜10日ほどかかることがあります。`,
        ],
        button: 'お申し込みを確かめる',
      }
    : {
        subject: `${community.en}: no tickets for "${title.en}" were left; you are refunded in full`,
        paragraphs: [
          `Dear ${addressed},`,
          calledOff
            ? `We received your payment for "${title.en}", but the event was called off. We are sorry.`
            : `Your payment for "${title.en}" came after the time for which your places were kept, and none was left by then. We are sorry that there are no tickets for you.`,
          `The ${formatYen(yen(total), 'en')} go back to your card in full; you need not do anything. It can take 5 to 10 days until your card statement shows it.`,
        ],
        button: 'See the order',
      };
}

type GivenBack = Pick<TicketLetter, 'addressed' | 'community' | 'title'> & {
  readonly name: Bilingual;
  readonly fee: number;
  readonly refund: number;
};

/** To whoever gave a paid ticket back: what was kept of its price, and what goes back where. Yen, tax included. */
export function givenBackLetter(
  { addressed, community, title, name, fee, refund }: GivenBack,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のチケットを取り消しました`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」のチケット（${name.ja}）1枚を取り消しました。QRコードは使えなくなりました。`,
          `取消手数料: ${formatYen(yen(fee), 'ja')}（税込）`,
          `返金: ${formatYen(yen(refund), 'ja')}`,
          ...(refund > 0
            ? ['お支払いのカードへお返しします。ご利用明細への反映に5〜10日ほどかかることがあります。']
            : []),
        ],
        button: 'お申し込みを確かめる',
      }
    : {
        subject: `${community.en}: your ticket for "${title.en}" was given back`,
        paragraphs: [
          `Dear ${addressed},`,
          `One ticket (${name.en}) for "${title.en}" was given back. Its QR code opens nothing any more.`,
          `Kept: ${formatYen(yen(fee), 'en')} (tax included)`,
          `Refunded: ${formatYen(yen(refund), 'en')}`,
          ...(refund > 0
            ? [
                'It goes back to the card you paid with. It can take 5 to 10 days until your card statement shows it.',
              ]
            : []),
        ],
        button: 'See the order',
      };
}

type CalledOff = Pick<TicketLetter, 'addressed' | 'community' | 'title' | 'startsAt'> & {
  readonly reason: Bilingual;
  readonly refund: number;
  /** It is this date alone: what somebody has for others stays good. */
  readonly dateAlone: boolean;
};

/** To whoever has tickets for an event that does not take place: why, that the tickets are good no more, and what goes back. Yen. */
export function calledOffLetter(
  { addressed, community, title, startsAt, reason, refund, dateAlone }: CalledOff,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const when = formatTokyoInstant(startsAt, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」（${when}）は中止になりました`,
        paragraphs: [
          `${addressed} 様`,
          `${when}に予定していた「${title.ja}」は、中止になりました。申し訳ございません。`,
          `理由: ${reason.ja}`,
          ...(dateAlone
            ? ['中止になるのはこの日程だけです。ほかの日程のチケットは、そのままお使いいただけます。']
            : []),
          refund > 0
            ? `お支払いの${formatYen(yen(refund), 'ja')}は、お使いのカードへ全額をお返しします。お手続きは不要です。ご利用明細への反映に5〜10日ほどかかることがあります。`
            : 'お支払いいただいたお金はありません。お手続きは不要です。',
        ],
        button: 'お申し込みを確かめる',
      }
    : {
        subject: `${community.en}: "${title.en}" (${when}) was called off`,
        paragraphs: [
          `Dear ${addressed},`,
          `"${title.en}", planned for ${when} (Japan time), does not take place. We are sorry.`,
          `Reason: ${reason.en}`,
          ...(dateAlone
            ? ['Only this date is called off. Tickets that you have for other dates stay good.']
            : []),
          refund > 0
            ? `The ${formatYen(yen(refund), 'en')} that you paid go back to your card in full. You need not do anything. It can take 5 to 10 days until your card statement shows it.`
            : 'You have paid nothing, and need not do anything.',
        ],
        button: 'See the order',
      };
}

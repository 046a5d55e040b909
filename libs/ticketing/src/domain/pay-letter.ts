import { formatJapaneseDate, formatTokyoInstant } from '@enishi/japan';
import { formatYen, tokyoDateOf, yen } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { owedBack } from './pay-words.ts';
import type { OwedBack } from './pay-words.ts';
import { countedInJapanese } from './ticket-disclosure.ts';
import type { TicketLetter } from './ticket-letter.ts';

type Letter = { subject: string; paragraphs: string[]; button: string };

/** `until` is the last instant to pay; `numbers` are those of each chain, a line each. */
type ToPay = Pick<TicketLetter, 'addressed' | 'community' | 'title' | 'lines' | 'total'> & {
  readonly until: Date;
  readonly numbers: readonly string[];
};

/** To whoever ordered by convenience store: how much until when, with the numbers, and that the places are kept so long. */
export function voucherLetter(
  { addressed, community, title, lines, total, until, numbers }: ToPay,
  locale: Locale,
): Letter {
  const when = formatTokyoInstant(until, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」コンビニ払いのご案内（${when}まで）`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」のお申し込みを承りました。${when}までに、コンビニで${formatYen(yen(total), 'ja')}（税込）をお支払いください。それまで席を確保しています。`,
          ...lines.map((line) => `${line.name.ja} ${countedInJapanese(line)}`),
          ...numbers,
          'お支払いを確認すると、チケットをメールでお知らせします。期限までにお支払いがないときは、お申し込みはなかったことになり、料金はかかりません。',
        ],
        button: 'お支払い番号を表示する',
      }
    : {
        subject: `${community.en}: pay for "${title.en}" at a convenience store by ${when}`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your places for "${title.en}" are kept until ${when} (Japan time). Please pay ${formatYen(yen(total), 'en')} (tax included) at a convenience store by then.`,
          ...lines.map(({ name, quantity }) => `${name.en}: ${quantity}`),
          ...numbers,
          'Your tickets come by mail once your payment is confirmed. Without a payment by then the order lapses and nothing is owed.',
        ],
        button: 'Show the numbers',
      };
}

/** The same on the last day but one. */
export function voucherReminder(facts: ToPay, locale: Locale): Letter {
  const { paragraphs, button } = voucherLetter(facts, locale);
  const when = formatTokyoInstant(facts.until, locale);
  return locale === 'ja'
    ? {
        subject: `【${facts.community.ja}】「${facts.title.ja}」コンビニ払いの期限が近づいています（${when}まで）`,
        paragraphs: [
          ...paragraphs,
          'すでにお支払いになった場合は、行き違いですのでこのメールは破棄してください。',
        ],
        button,
      }
    : {
        subject: `${facts.community.en}: your payment for "${facts.title.en}" is due by ${when}`,
        paragraphs: [...paragraphs, 'If you have paid already, please ignore this mail.'],
        button,
      };
}

/** `until`: at Stripe it waits so long; null of a transfer, which waits here. */
type WithoutAccount = Pick<ToPay, 'addressed' | 'community' | 'title'> & {
  readonly refund: number;
  readonly until: Date | null;
};

/** To whoever has not named a bank account for money that goes back: how much, where to name it, and of Stripe until which day it waits. */
export function accountLetter(facts: WithoutAccount, locale: Locale): Letter {
  const { addressed, community, title, refund, until } = facts;
  const byTransfer = until === null;
  const day = until && formatJapaneseDate(tokyoDateOf(until), locale);
  const [paidJa, paidEn] = byTransfer
    ? ['銀行振込', 'by bank transfer']
    : ['コンビニ払い', 'at a convenience store'];
  const ask = byTransfer
    ? {
        ja: '下のボタンの画面で、お返し先の口座を入力してください。',
        en: 'Please name it on the page behind the button below.',
      }
    : {
        ja: `決済会社Stripeから届いたメールの画面で、${day}までに口座を入力してください。メールが見つからないときは、迷惑メールをお確かめのうえ、事務局までご連絡ください。`,
        en: `Please name it by ${day} on the page in the mail that Stripe, who took the payment, has sent you. If you cannot find that mail, look among your spam, or write to us.`,
      };
  const by = byTransfer ? { ja: '', en: '' } : { ja: `（${day}まで）`, en: ` by ${day}` };
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」の返金先の口座を入力してください${by.ja}`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」の${paidJa}の代金のうち${formatYen(yen(refund), 'ja')}をお返しするため、銀行口座の入力をお待ちしています。`,
          ask.ja,
        ],
        button: 'お申し込みを確かめる',
      }
    : {
        subject: `${community.en}: please name an account for your refund of "${title.en}"${by.en}`,
        paragraphs: [
          `Dear ${addressed},`,
          `${formatYen(yen(refund), 'en')} of what you paid for "${title.en}" ${paidEn} wait for your bank account.`,
          ask.en,
        ],
        button: 'See the order',
      };
}

type Lapsed = Pick<ToPay, 'addressed' | 'community' | 'title' | 'total'> & { readonly owed: OwedBack };

/** To whoever has not paid in time: there is no order, no money moved or what has come of it goes back, and what becomes of money that was paid all the same. */
export function lapsedLetter({ addressed, community, title, total, owed }: Lapsed, locale: Locale): Letter {
  const moved = owed.owed > 0 ? owedBack(owed) : { ja: 'お金は動いていません。', en: 'No money has moved.' };
  const all = owed.owed > 0 ? { ja: '全額', en: ' in full' } : { ja: '', en: '' };
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のお支払い期限が過ぎました`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」のお支払い（${formatYen(yen(total), 'ja')}）を期限までに${all.ja}確認できなかったため、お申し込みを取り消しました。${moved.ja}`,
          '席が残っていれば、あらためてお申し込みいただけます。',
          '期限の前にお支払いになっていた場合は、確認でき次第、チケットをお送りするか全額をお返しします。もう一度支払わずにお待ちください。',
        ],
        button: 'お申し込みを確かめる',
      }
    : {
        subject: `${community.en}: your payment for "${title.en}" did not come in time`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your payment of ${formatYen(yen(total), 'en')} for "${title.en}" did not come${all.en} in time, so the order has lapsed. ${moved.en}`,
          'While there are places left you can order again.',
          'If you did pay before the deadline, you get your tickets, or all of it back, as soon as we hear of it. Please do not pay again.',
        ],
        button: 'See the order',
      };
}

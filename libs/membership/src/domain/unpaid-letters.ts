import { formatYen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate, Yen } from '@enishi/kernel';
import { formatJapaneseDate } from '@enishi/japan';
import { askOf } from './dunning.ts';
import type { LetterWords } from './letters.ts';
import type { UnpaidCause } from './unpaid-cause.ts';
import { unpaidWords } from './unpaid-cause.ts';

/** What a mail about a fee that could not be charged speaks of. `lastUsableDay` is the last of the grace. */
export type UnpaidMatter = {
  addressed: string;
  plan: Bilingual;
  amount: Yen;
  cause: UnpaidCause;
  lastUsableDay: TokyoDate;
  /** Of the reminder, counted from the failure; null for the first word of it. */
  day: number | null;
};

const buttons: Record<ReturnType<typeof askOf>, Bilingual> = {
  see: { ja: 'お支払いの状況を見る', en: 'See your payment' },
  change_card: { ja: 'カードを変更する', en: 'Change the card' },
  confirm: { ja: '本人認証をする', en: 'Confirm the payment' },
  renew: { ja: '更新の手続きへ', en: 'Renew' },
};

/** The page of ours behind the button of such a mail; one press leads on from there, whatever has happened meanwhile. */
export const unpaidPage = '/me/unpaid';

/** Tells that a fee could not be charged, asks for what helps, and says until when benefits stay and that no money moved. */
export function unpaidLetter(matter: UnpaidMatter, locale: Locale): LetterWords {
  const { addressed, plan, amount, cause, lastUsableDay, day } = matter;
  const until = formatJapaneseDate(lastUsableDay, locale);
  const words = unpaidWords[cause];
  const last = day === 7;
  return locale === 'ja'
    ? {
        subject: last
          ? `【最後のお知らせ】「${plan.ja}」の会費をお支払いいただけていません`
          : day === null
            ? cause === 'term_over'
              ? `「${plan.ja}」の期間が終わりました`
              : '会費のお支払いができませんでした'
            : `「${plan.ja}」の会費をお支払いいただけていません`,
        paragraphs: [
          addressed,
          `「${plan.ja}」の会費${formatYen(amount, 'ja')}のお支払いがまだ済んでいません。お金は動いていません。`,
          words.what.ja,
          words.todo.ja,
          `特典は${until}までそのままお使いいただけます。それまでにお支払いがないときは、同じ会員番号の無料会員になり、以後の請求はありません。`,
        ],
        button: buttons[askOf(cause)].ja,
      }
    : {
        subject: last
          ? `Last reminder: your fee for "${plan.en}" is unpaid`
          : day === null
            ? cause === 'term_over'
              ? `Your term of "${plan.en}" is over`
              : 'Your membership fee could not be charged'
            : `Your fee for "${plan.en}" is unpaid`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your fee of ${formatYen(amount, 'en')} for "${plan.en}" has not been paid. No money has moved.`,
          words.what.en,
          words.todo.en,
          `Your benefits stay open until ${until}. If the fee has not come by then, you stay a free member under the same number and nothing more is charged.`,
        ],
        button: buttons[askOf(cause)].en,
      };
}

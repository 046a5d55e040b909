import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';

/** A year that was paid ahead is over and no other is paid for: until when nothing changes, and how to go on. */
export function companyTermOverLetter(
  { greeting, plan, lastUsableDay }: { greeting: string; plan: Bilingual; lastUsableDay: TokyoDate },
  locale: Locale,
): LetterWords {
  const last = formatJapaneseDate(lastUsableDay, locale);
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」の期間が終わりました`,
        paragraphs: [
          greeting,
          `前払いいただいた「${plan.ja}」の期間が終わりました。${last}までは、これまでどおり特典と利用枠をご利用いただけます。`,
          '続けてくださる場合は、その日までに、下のボタンから新しい払込票を発行してコンビニでお支払いください。期間は前の終わりから1年間です。カードでのお申し込みもできます。',
          'お支払いがないときは終了します。お手続きは要りません。',
        ],
        button: '更新の手続きへ',
      }
    : {
        subject: `Your term of "${plan.en}" is over`,
        paragraphs: [
          greeting,
          `The term of "${plan.en}" that your company paid for is over. Benefits and seats stay open until ${last}.`,
          'To go on, please get a new voucher with the button below and pay it at a convenience store by that day; the year follows the one before without a gap. You can also order by card.',
          'Without a payment the membership ends then. You need not do anything.',
        ],
        button: 'Renew',
      };
}

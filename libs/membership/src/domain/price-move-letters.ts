import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';
import { feeInWords } from './plan-letters.ts';
import type { NextCharge } from './plan-letters.ts';

/**
 * Announces another fee in good time (民法548条の4): what it is now, from which renewal on it is another one, that nothing paid
 * changes, and that whoever does not agree may cancel until the day before, at no cost.
 */
export function priceMoveLetter(
  {
    addressed,
    plan,
    before,
    after,
  }: { addressed: string; plan: Bilingual; before: NextCharge; after: NextCharge },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(after.on, locale);
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」の会費が${day}から変わります`,
        paragraphs: [
          addressed,
          `${day}の更新から、「${plan.ja}」の会費が変わります。`,
          `いままで：${feeInWords(before, 'ja')}`,
          `${day}から：${feeInWords(after, 'ja')}`,
          'それまでの会費は変わりません。お支払い済みの期間の途中で金額が変わることもありません。',
          '新しい会費で続けてくださる場合、お手続きは必要ありません。望まれない場合は、前日までにマイページから解約できます。解約に手数料はかからず、お支払い済みの期間の最後までご利用いただけます。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `The fee of "${plan.en}" changes on ${day}`,
        paragraphs: [
          `Dear ${addressed},`,
          `From your renewal on ${day} the fee of "${plan.en}" is another one.`,
          `Until now: ${feeInWords(before, 'en')}`,
          `From ${day}: ${feeInWords(after, 'en')}`,
          'Until then nothing changes, and nothing changes within a period that is paid for.',
          'If you stay at the new fee, you need not do anything. If you do not agree, you can cancel on your page until the day before, at no cost, and use what is paid for to its end.',
        ],
        button: 'Open your page',
      };
}

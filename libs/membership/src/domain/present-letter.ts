import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';

/** Tells of a plan that the secretariat gives without payment: until when, and that nothing will be charged for it. */
export function presentLetter(
  { addressed, plan, lastUsableDay }: { addressed: string; plan: Bilingual; lastUsableDay: TokyoDate },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(lastUsableDay, locale);
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」を${day}までご利用いただけます`,
        paragraphs: [
          addressed,
          `事務局より「${plan.ja}」を無償でご用意しました。特典は${day}までご利用いただけます。`,
          'このための会費はかかりません。期間が終わっても、自動で有料になることはありません。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `"${plan.en}" is yours until ${day}`,
        paragraphs: [
          `Dear ${addressed},`,
          `The secretariat has given you the plan "${plan.en}". Its benefits are open until ${day}.`,
          'It costs you nothing, and when it ends nothing is charged by itself.',
        ],
        button: 'Open your page',
      };
}

import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';
import { feeInWords } from './plan-letters.ts';
import type { NextCharge } from './plan-letters.ts';
import type { ReductionKind } from './plan-price.ts';
import type { HeldReduction } from './reduced-price.ts';
import { reductionName } from './reduction-words.ts';

/** What happens, as the order said it would. */
const because: Record<ReductionKind, (below: number | null) => Bilingual> = {
  student: () => ({
    ja: '確認した学生の期間が終わった後の更新から、通常の会費になります。',
    en: 'With the renewal after the time for which you are confirmed as a student the regular fee follows.',
  }),
  under_age: (below) => ({
    ja: `${below}歳の誕生日の後の更新から、通常の会費になります。`,
    en: `With the renewal after your birthday (${below}) the regular fee follows.`,
  }),
};

/**
 * Tells that a reduced price is over with a renewal, at least thirty days before it: what is paid now, what will be, and that whoever
 * does not wish it may cancel until the day before, at no cost.
 */
export function regularPriceLetter(
  {
    addressed,
    plan,
    ending,
    before,
    after,
  }: {
    addressed: string;
    plan: Bilingual;
    ending: Pick<HeldReduction, 'kind' | 'below'>;
    before: NextCharge;
    after: NextCharge;
  },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(after.on, locale);
  const [name, why] = [reductionName(ending), because[ending.kind](ending.below)];
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」の会費が${day}から通常の料金になります`,
        paragraphs: [
          addressed,
          `いま「${plan.ja}」を、${name.ja}でご利用いただいています。${why.ja}お申し込みの画面でお知らせした変更です。`,
          `いままで：${feeInWords(before, 'ja')}（${name.ja}）`,
          `${day}から：${feeInWords(after, 'ja')}`,
          ...(ending.kind === 'student'
            ? [
                '引き続き学生の方は、前日までにマイページの「学生の料金」からお届けください。確認できれば、この変更は取り消されます。',
              ]
            : []),
          'お支払い済みの期間の途中で金額が変わることはありません。特典と会員番号はそのままです。',
          'このまま続けてくださる場合、お手続きは必要ありません。望まれない場合は、前日までにマイページから解約できます。解約に手数料はかからず、お支払い済みの期間の最後までご利用いただけます。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `"${plan.en}" costs the regular fee from ${day}`,
        paragraphs: [
          `Dear ${addressed},`,
          `You have "${plan.en}" at the ${name.en}. ${why.en} The page of your order told of it.`,
          `Until now: ${feeInWords(before, 'en')} (${name.en})`,
          `From ${day}: ${feeInWords(after, 'en')}`,
          ...(ending.kind === 'student'
            ? [
                'If you are a student longer, please tell us on your page until the day before; once confirmed, this change is taken back.',
              ]
            : []),
          'Nothing changes within a period that is paid for. Benefits and member number stay as they are.',
          'If you go on, you need not do anything. If you do not wish to, you can cancel on your page until the day before, at no cost, and use what is paid for to its end.',
        ],
        button: 'Open your page',
      };
}

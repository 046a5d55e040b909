import { formatJapaneseDate } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';
import { feeInWords } from './plan-letters.ts';
import type { NextCharge } from './plan-letters.ts';
import type { DiscountAtMove } from './price-move.ts';

/** A fee that moves: what it is, what it will be from `after.on` on, and what becomes of a coupon. */
export type MovingFee = {
  addressed: string;
  plan: Bilingual;
  before: NextCharge;
  after: NextCharge;
  discount: DiscountAtMove | null;
};

/**
 * Announces another fee in good time (民法548条の4): what it is now, from which renewal on it is another one, what this person will pay
 * where a coupon runs, that nothing paid changes, and that whoever does not agree may cancel until the day before, at no cost.
 */
export function priceMoveLetter(
  { addressed, plan, before, after, discount }: MovingFee,
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(after.on, locale);
  const paid = discount ? [withCoupon({ before, after, discount }, locale)] : [];
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」の会費が${day}から変わります`,
        paragraphs: [
          addressed,
          `${day}の更新から、「${plan.ja}」の会費が変わります。`,
          `いままで：${feeInWords(before, 'ja')}`,
          `${day}から：${feeInWords(after, 'ja')}`,
          ...paid,
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
          ...paid,
          'Until then nothing changes, and nothing changes within a period that is paid for.',
          'If you stay at the new fee, you need not do anything. If you do not agree, you can cancel on your page until the day before, at no cost, and use what is paid for to its end.',
        ],
        button: 'Open your page',
      };
}

/** What this person pays now, at the renewal that moves, and once the coupon is over. */
function withCoupon(
  { before, after, discount }: Pick<MovingFee, 'before' | 'after'> & { discount: DiscountAtMove },
  locale: Locale,
): string {
  const { off, counts, overFrom } = discount;
  const less = (fee: NextCharge): string =>
    feeInWords({ ...fee, amount: yen(Math.max(fee.amount - off, 0)) }, locale);
  const day = formatJapaneseDate(after.on, locale);
  const over = overFrom && formatJapaneseDate(overFrom, locale);
  if (locale === 'ja') {
    const now = `クーポンの割引（1回${formatYen(off, 'ja')}）があるため、いまお支払いいただいているのは${less(before)}です。`;
    if (!counts)
      return `${now}割引は${day}の更新より前に終わり、${day}からは${feeInWords(after, 'ja')}になります。`;
    return over
      ? `${now}割引は新しい会費にも続き、${day}の更新からは${less(after)}、割引が終わった後の${over}の更新からは${feeInWords(after, 'ja')}になります。`
      : `${now}割引は新しい会費にも続き、${day}の更新からお支払いいただくのは${less(after)}です。`;
  }
  const now = `Your coupon takes ${formatYen(off, 'en')} off each charge, so what you pay now is ${less(before)}.`;
  if (!counts) return `${now} It ends before ${day}, when you pay ${feeInWords(after, 'en')}.`;
  return over
    ? `${now} It goes on: from ${day} you pay ${less(after)}, and from your renewal on ${over}, when the coupon is over, ${feeInWords(after, 'en')}.`
    : `${now} It goes on: from ${day} you pay ${less(after)}.`;
}

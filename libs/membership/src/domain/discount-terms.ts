import { addMonthsAlong, formatYen, taxInside, yen } from '@enishi/kernel';
import type { Bilingual, Period, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import type { CouponGrant } from './coupon-discount.ts';
import { onDay } from './day-wording.ts';
import { codeIn } from './judge-coupon.ts';

/** A discount on the page of an order placed today. Yen, tax included. */
export type DiscountTerms = CouponGrant & {
  /** What is charged as long as it lasts, and the tax inside. */
  readonly pays: Yen;
  readonly taxInside: Yen;
  /** The day of the first charge in full; null for a discount for good. */
  readonly fullFrom: TokyoDate | null;
};

/** Works out what a coupon does to the charges that begin with a first period. */
export function discountTerms(
  grant: CouponGrant,
  { amount, taxCategory, first }: { amount: Yen; taxCategory: TaxCategory; first: Period },
): DiscountTerms {
  const pays = yen(amount - grant.off);
  const fullFrom =
    grant.span === 'once'
      ? first.end
      : grant.months === null
        ? null
        : addMonthsAlong(first.start, grant.months, first.anchor);
  return { ...grant, pays, taxInside: taxInside(pays, taxCategory, first.start), fullFrom };
}

/** What is charged on a day. */
export const chargedOn = (discount: DiscountTerms | null, amount: Yen, day: TokyoDate): Yen =>
  discount && (discount.fullFrom === null || day < discount.fullFrom) ? discount.pays : amount;

/** ② 価格: which charges cost how much less, and what is charged afterwards. */
export function discountLines(
  discount: DiscountTerms,
  { amount, interval }: { amount: Yen; interval: 'month' | 'year' },
): Bilingual[] {
  const { name, off, pays, taxInside: tax, span, months, fullFrom } = discount;
  const code = codeIn(name);
  const times: Record<typeof span, Bilingual> = {
    once: { ja: '1回目のお支払い', en: 'the first charge' },
    months: { ja: `はじめの${months}回のお支払い`, en: `the first ${months} charges` },
    always: { ja: '毎回のお支払い', en: 'every charge' },
  };
  const inside = (locale: 'ja' | 'en'): string => (tax > 0 ? formatYen(tax, locale) : '');
  const each = {
    ja: `クーポン「${code}」で、${times[span].ja}から${formatYen(off, 'ja')}を割り引きます: 1回 ${formatYen(pays, 'ja')}${tax > 0 ? `（税込。うち消費税 ${inside('ja')}）` : ''}`,
    en: `Coupon ${code} takes ${formatYen(off, 'en')} off ${times[span].en}: ${formatYen(pays, 'en')} each${tax > 0 ? ` (tax included; consumption tax ${inside('en')})` : ''}`,
  };
  const after = fullFrom
    ? {
        ja: `割引が終わる${onDay(fullFrom).ja}のお支払いからは、通常の${interval === 'month' ? '月額' : '年額'} ${formatYen(amount, 'ja')}です。`,
        en: `From the charge of ${onDay(fullFrom).en} on it is the normal ${formatYen(amount, 'en')} per ${interval}.`,
      }
    : {
        ja: 'この割引は、解約されるまで続きます。',
        en: 'This discount lasts until you cancel.',
      };
  const ends = {
    ja: 'プランや月払い・年払いを変えると、割引は終わります。休会しても期間は延びません。',
    en: 'A change of plan or billing interval ends the discount. A pause does not make it last longer.',
  };
  return [each, after, ends];
}

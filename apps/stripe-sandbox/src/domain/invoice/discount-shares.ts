import { perMillion, roundedShare, whole } from './rounding.ts';

/** What a discount takes off: a percentage, or an amount in the smallest unit; of all products or of some. */
export interface DiscountTerms {
  id: string;
  percentOff: number | null;
  amountOff: number | null;
  products: readonly string[] | null;
}

/** A line while its discounts are worked out: what is left of its amount, and what each discount took. */
export interface Discountable {
  product: string | null;
  discountable: boolean;
  left: number;
  taken: { id: string; amount: number }[];
}

const reaches = (discount: DiscountTerms, line: Discountable): boolean =>
  line.discountable &&
  line.left > 0 &&
  (!discount.products || discount.products.includes(line.product ?? ''));

/**
 * Takes one discount off the lines it reaches. A percentage is rounded line by line; an amount is spread over the
 * lines in proportion and to the last yen, and never takes more than they cost. Credits are not discounted.
 */
export function takeDiscount(lines: readonly Discountable[], discount: DiscountTerms): void {
  const reached = lines.filter((line) => reaches(discount, line));
  const total = reached.reduce((sum, line) => sum + line.left, 0);
  const off = Math.min(discount.amountOff ?? 0, total);
  let passed = 0;
  for (const line of reached) {
    const before = roundedShare(passed, off, total);
    passed += line.left;
    const amount =
      discount.percentOff === null
        ? roundedShare(passed, off, total) - before
        : roundedShare(line.left, perMillion(discount.percentOff), whole);
    line.left -= amount;
    if (amount > 0) line.taken.push({ id: discount.id, amount });
  }
}

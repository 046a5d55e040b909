import { formatJapaneseDate } from '@enishi/japan';
import { yen } from '@enishi/kernel';
import type { PayPart } from './payout.ts';
import type { PriceMode, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';

/** What is charged for one place that was accepted, in yen, tax included. */
export type ChargedPlace = {
  readonly title: string;
  readonly workDay: TokyoDate;
  readonly feeGross: Yen;
  readonly charge: Yen;
  readonly tax: Yen;
  readonly passedOn: boolean;
  /** `allowance` for what is owed since a gig was called off; left out for work. */
  readonly part?: PayPart;
};

/** A line as invoices have it. */
export type WorkLine = {
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice: Yen;
  readonly category: TaxCategory;
};

/** Of a whole invoice: rewards are posted tax-included, and so all of it is (消費税の総額方式; one way for each document). */
export const workPriceMode: PriceMode = 'inclusive';

/** An invoice has at most forty lines, of which two may be the fee and what is gathered. */
const mostLines = 38;
const longestTitle = 50;

/**
 * Rewards by gig, day and amount, and the fee in one line. Beyond what an invoice holds the later days are one line. What is only passed on (立替) is outside of consumption tax.
 */
export function workLines(places: readonly ChargedPlace[]): WorkLine[] {
  const rewards = new Map<string, WorkLine>();
  for (const { title, workDay, charge, feeGross, passedOn, part } of places) {
    const amount = yen(charge - feeGross);
    // A wage is paid by the company itself; what it is charged for is the fee.
    if (amount === 0) continue;
    const category = passedOn ? 'out_of_scope' : 'taxable_10';
    const day = formatJapaneseDate(workDay, 'ja');
    const what = part === 'allowance' ? '（取りやめの分）' : '';
    const description = `しごと「${[...title].slice(0, longestTitle).join('')}」${day}${what}`;
    const key = `${description} ${amount} ${category}`;
    const before = rewards.get(key);
    rewards.set(key, {
      ...{ description, quantity: (before?.quantity ?? 0) + 1, unitPrice: amount, category },
    });
  }
  const fee = places.reduce((sum, { feeGross }) => sum + feeGross, 0);
  const lines = gathered([...rewards.values()]);
  if (fee === 0) return lines;
  return [
    ...lines,
    { description: 'しごとコンビニ 手数料', quantity: 1, unitPrice: yen(fee), category: 'taxable_10' },
  ];
}

/** What the invoice says of who pays whoever worked. */
export function workNote(places: readonly ChargedPlace[]): string {
  const passed = places.some(({ charge, feeGross }) => charge > feeGross);
  const own = places.some(({ charge, feeGross }) => charge === feeGross);
  return [
    passed ? '報酬は、働いた方へそのまま支払います。' : '',
    own ? '雇用のしごとの賃金は、御社から直接お支払いいただくものです（この請求に含みません）。' : '',
  ].join('');
}

function gathered(lines: readonly WorkLine[]): WorkLine[] {
  if (lines.length <= mostLines) return [...lines];
  const [shown, rest] = [lines.slice(0, mostLines - 1), lines.slice(mostLines - 1)];
  const categories = [...new Set(rest.map(({ category }) => category))];
  return [
    ...shown,
    ...categories.map((category) => {
      const of = rest.filter((line) => line.category === category);
      const sum = of.reduce((total, { quantity, unitPrice }) => total + quantity * unitPrice, 0);
      const count = of.reduce((total, { quantity }) => total + quantity, 0);
      return { description: `ほかのしごと ${count}人分`, quantity: 1, unitPrice: yen(sum), category };
    }),
  ];
}

/** What was booked of them when they were accepted. */
export const accruedOf = (places: readonly ChargedPlace[]): { gross: Yen; tax: Yen } => ({
  gross: yen(places.reduce((sum, { charge }) => sum + charge, 0)),
  tax: yen(places.reduce((sum, { tax }) => sum + tax, 0)),
});

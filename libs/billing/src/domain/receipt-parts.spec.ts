import { taxInside, tokyoDate, yen } from '@enishi/kernel';
import type { TaxCategory } from '@enishi/kernel';
import fc from 'fast-check';

import { placeOfPart, splitIntoParts } from './receipt-parts.ts';

const paidOn = tokyoDate('2026-11-23');
const whole = (amount: number, taxCategory: TaxCategory = 'taxable_10') => ({
  amount: yen(amount),
  taxInside: taxInside(yen(amount), taxCategory, paidOn),
  taxCategory,
  paidOn,
});
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('a receipt split into several', () => {
  it.each([
    [10_000, [3_334, 3_333, 3_333], [303, 303, 303], 909],
    [1_100, [367, 367, 366], [34, 33, 33], 100],
    [11_000, [5_500, 5_500], [500, 500], 1_000],
    [22_000, [15_000, 7_000], [1_364, 636], 2_000],
    [999, [1, 998], [0, 90], 90],
    [29, [10, 10, 9], [1, 1, 0], 2],
  ])('%i yen into %j states the tax %j, together %i', (amount, amounts, taxes, tax) => {
    const parts = splitIntoParts(whole(amount), amounts);
    expect(parts.map((part) => part.taxInside)).toEqual(taxes);
    expect(parts.map((part) => part.amount)).toEqual(amounts);
    expect(sumOf(taxes)).toBe(tax);
  });

  it('keeps the reduced rate apart and states no tax where none was charged', () => {
    expect(splitIntoParts(whole(1_080, 'taxable_8'), [540, 540]).map((part) => part.taxInside)).toEqual([
      40, 40,
    ]);
    expect(splitIntoParts(whole(10_000, 'out_of_scope'), [1, 9_999]).map((part) => part.taxInside)).toEqual([
      0, 0,
    ]);
  });

  it.each([
    ['one part', [1_100]],
    ['none', []],
    ['more than there was', [1_000, 101]],
    ['less than there was', [1_000, 99]],
    ['nothing for somebody', [1_100, 0]],
    ['a negative part', [1_200, -100]],
    ['parts of a yen', [549.5, 550.5]],
    ['twenty-one parts', [...Array.from({ length: 20 }, () => 1), 1_080]],
  ])('refuses %s', (_, amounts) => {
    expect(() => splitIntoParts(whole(1_100), amounts)).toThrow('RECEIPT_PARTS_INVALID');
  });

  it('sums to amount and tax of the original for any parts, and for parts of parts; each tax is one rounding', () => {
    const seed = 20261125;
    const cuts = fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 2, maxLength: 20 });
    const category = fc.constantFrom<TaxCategory>('taxable_10', 'taxable_8', 'exempt', 'out_of_scope');
    fc.assert(
      fc.property(cuts, category, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (amounts, taxed, cut) => {
        const original = whole(sumOf(amounts), taxed);
        const parts = splitIntoParts(original, amounts);
        expect(sumOf(parts.map((part) => part.amount))).toBe(original.amount);
        expect(sumOf(parts.map((part) => part.taxInside))).toBe(original.taxInside);
        for (const part of parts) {
          const down = taxInside(part.amount, taxed, paidOn, 'floor');
          const up = taxInside(part.amount, taxed, paidOn, 'ceil');
          expect([down, up]).toContain(part.taxInside);
          if (part.amount < 2) continue;
          const first = Math.min(Math.max(1, Math.floor(part.amount * cut)), part.amount - 1);
          const again = splitIntoParts({ ...original, ...part }, [first, part.amount - first]);
          expect(sumOf(again.map((one) => one.taxInside))).toBe(part.taxInside);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  it('has places that sort as the parts were given', () => {
    expect(placeOfPart('', 0)).toBe('01');
    expect(placeOfPart('', 11)).toBe('12');
    expect(placeOfPart('02', 0)).toBe('02.01');
  });
});

import fc from 'fast-check';
import { taxInside, taxOnTop, taxPerRate, taxRateOn } from './tax.ts';
import type { TaxCategory } from './tax.ts';
import { tokyoDate } from './tokyo-date.ts';
import { addYen, yen } from './yen.ts';

const today = tokyoDate('2026-11-23');

describe('taxRateOn', () => {
  it.each<[TaxCategory, string, number | null]>([
    ['taxable_10', '2014-03-31', 5],
    ['taxable_10', '2014-04-01', 8],
    ['taxable_10', '2019-09-30', 8],
    ['taxable_10', '2019-10-01', 10],
    ['taxable_8', '2019-10-01', 8],
    ['exempt', '2026-11-23', null],
    ['out_of_scope', '2026-11-23', null],
  ])('%s on %s is %p percent', (category, day, percentage) => {
    expect(taxRateOn(category, tokyoDate(day))?.numerator ?? null).toBe(percentage);
  });

  it('does not invent a rate for days before its table', () => {
    expect(() => taxRateOn('taxable_10', tokyoDate('1996-12-31'))).toThrow(RangeError);
  });
});

describe('tax inside and on top', () => {
  it.each<[number, TaxCategory, number]>([
    [999, 'taxable_10', 90],
    [1100, 'taxable_10', 100],
    [3300, 'taxable_10', 300],
    [33000, 'taxable_10', 3000],
    [132000, 'taxable_10', 12000],
    [1080, 'taxable_8', 80],
    [10000, 'out_of_scope', 0],
    [-999, 'taxable_10', -90],
  ])('%i yen of %s hold %i', (total, category, tax) => {
    expect(taxInside(yen(total), category, today)).toBe(tax);
  });

  it('rounds as the issuer chose', () => {
    expect(taxInside(yen(1000), 'taxable_10', today, 'floor')).toBe(90);
    expect(taxInside(yen(1000), 'taxable_10', today, 'half_up')).toBe(91);
    expect(taxInside(yen(1001), 'taxable_10', today, 'ceil')).toBe(91);
    expect(taxOnTop(yen(315), 'taxable_10', today)).toBe(31);
    expect(taxOnTop(yen(315), 'taxable_10', today, 'half_up')).toBe(32);
  });
});

describe('taxPerRate', () => {
  it('rounds 105 yen x 3 once: 31, not 30', () => {
    const line = { amount: yen(105), category: 'taxable_10' as const };
    expect(taxPerRate([line, line, line], { priceMode: 'exclusive' }, today)).toEqual([
      { category: 'taxable_10', rate: { numerator: 10, denominator: 100 }, net: 315, tax: 31, gross: 346 },
    ]);
  });

  it('rounds 1,234 yen x 3 once: 370, not 369', () => {
    const line = { amount: yen(1234), category: 'taxable_10' as const };
    expect(taxPerRate([line, line, line], { priceMode: 'exclusive' }, today)[0]?.tax).toBe(370);
  });

  it('keeps the rates of a mixed document apart', () => {
    const rows = taxPerRate(
      [
        { amount: yen(1100), category: 'taxable_10' },
        { amount: yen(1080), category: 'taxable_8' },
        { amount: yen(10000), category: 'out_of_scope' },
      ],
      { priceMode: 'inclusive' },
      today,
    );
    expect(rows.map(({ category, net, tax, gross }) => [category, net, tax, gross])).toEqual([
      ['taxable_10', 1000, 100, 1100],
      ['taxable_8', 1000, 80, 1080],
      ['out_of_scope', 10000, 0, 10000],
    ]);
  });

  it('always splits the gross amount into net and tax, and a refund mirrors its payment', () => {
    const category = fc.constantFrom<TaxCategory>('taxable_10', 'taxable_8', 'exempt', 'out_of_scope');
    const line = fc.record({ amount: fc.integer({ min: 0, max: 5_000_000 }).map(yen), category });
    const rounding = fc.constantFrom('floor' as const, 'half_up' as const, 'ceil' as const);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), rounding, (lines, how) => {
        const rows = taxPerRate(lines, { priceMode: 'inclusive', rounding: how }, today);
        expect(addYen(...rows.map((row) => row.gross))).toBe(addYen(...lines.map((each) => each.amount)));
        const back = lines.map((each) => ({ ...each, amount: yen(-each.amount) }));
        const returned = taxPerRate(back, { priceMode: 'inclusive', rounding: how }, today);
        rows.forEach((row, index) => {
          expect(row.net + row.tax).toBe(row.gross);
          expect(row.tax + returned[index]!.tax).toBe(0);
        });
      }),
      { verbose: true },
    );
  });
});

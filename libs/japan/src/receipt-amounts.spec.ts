import { tokyoDate, yen } from '@enishi/kernel';
import { formatReceiptTotal, receiptAmounts, stampDuty } from './receipt-amounts.ts';

const day = tokyoDate('2026-11-23');

describe('receiptAmounts', () => {
  it('states total, rate and tax of a monthly fee', () => {
    expect(receiptAmounts([{ amount: yen(1100), category: 'taxable_10' }], day)).toEqual({
      total: 1100,
      tax: 100,
      rows: [{ category: 'taxable_10', ratePercent: 10, gross: 1100, net: 1000, tax: 100, reduced: false }],
    });
  });

  it('keeps rates apart and marks the reduced one', () => {
    const { total, tax, rows } = receiptAmounts(
      [
        { amount: yen(33000), category: 'taxable_10' },
        { amount: yen(1080), category: 'taxable_8' },
      ],
      day,
    );
    expect([total, tax]).toEqual([34080, 3080]);
    expect(rows.map(({ ratePercent, tax: part, reduced }) => [ratePercent, part, reduced])).toEqual([
      [10, 3000, false],
      [8, 80, true],
    ]);
  });

  it('states no tax for a supporting fee without consideration', () => {
    const { tax, rows } = receiptAmounts([{ amount: yen(10000), category: 'out_of_scope' }], day);
    expect(tax).toBe(0);
    expect(rows[0]?.ratePercent).toBeNull();
  });

  it('uses the rate of the day of the transaction', () => {
    const line = { amount: yen(1080), category: 'taxable_10' as const };
    expect(receiptAmounts([line], tokyoDate('2019-09-30')).rows[0]).toMatchObject({
      ratePercent: 8,
      tax: 80,
    });
  });
});

describe('printing', () => {
  it('closes the amount', () => expect(formatReceiptTotal(yen(12000))).toBe('¥12,000-'));

  it.each([
    [{ net: yen(49900), electronic: false, paidByCard: false, issuerInBusiness: true }, 0],
    [{ net: yen(50000), electronic: false, paidByCard: false, issuerInBusiness: true }, 200],
    [{ net: yen(50000), electronic: true, paidByCard: false, issuerInBusiness: true }, 0],
    [{ net: yen(50000), electronic: false, paidByCard: true, issuerInBusiness: true }, 0],
    [{ net: yen(50000), electronic: false, paidByCard: false, issuerInBusiness: false }, 0],
    [{ net: yen(1000001), electronic: false, paidByCard: false, issuerInBusiness: true }, null],
  ])('stamp duty of %j is %p', (facts, duty) => expect(stampDuty(facts)).toBe(duty));
});

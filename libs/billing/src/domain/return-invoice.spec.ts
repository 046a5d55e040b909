import { tokyoDate, yen } from '@enishi/kernel';

import fc from 'fast-check';

import { returnInvoiceDuty, sharedReturns, statedReturns } from './return-invoice.ts';

const taxed = { taxCategory: 'taxable_10', registered: true } as const;

const receiptOf = (amount: number, taxInside: number) => ({
  amount: yen(amount),
  taxInside: yen(taxInside),
  ...{ taxCategory: 'taxable_10' as const, paidOn: tokyoDate('2026-11-23') },
});
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

describe('the 適格返還請求書 of a refund', () => {
  it.each([
    [9_999, taxed, 'waived'],
    [10_000, taxed, 'due'],
    [10_000, { ...taxed, registered: false }, 'none'],
    [10_000, { taxCategory: 'out_of_scope', registered: true }, 'none'],
  ] as const)('for %i yen, %j, is %s', (amount, issuer, duty) => {
    expect(returnInvoiceDuty(yen(amount), issuer)).toBe(duty);
  });

  it('states the tax of parts so that they sum to the tax of the payment: 11,000 yen hold 1,000', () => {
    const on = tokyoDate('2027-02-01');
    const parts = [3_333, 3_333, 4_334].map((amount) => ({ on, amount: yen(amount) }));
    const stated = statedReturns(parts, receiptOf(11_000, 1_000));
    expect(stated.map(({ taxInside }) => taxInside)).toEqual([303, 303, 394]);
    expect(stated.reduce((sum, { taxInside }) => sum + taxInside, 0)).toBe(1_000);
  });

  it('is shared among split receipts by what each states: 5,500 of 22,000 from 15,000 and 7,000', () => {
    const on = tokyoDate('2027-02-01');
    const parts = [receiptOf(15_000, 1_364), receiptOf(7_000, 636)];
    expect(sharedReturns(parts, [{ on, amount: yen(5_500) }])).toEqual([
      [{ on, amount: 3_750, taxInside: 340 }],
      [{ on, amount: 1_750, taxInside: 159 }],
    ]);
  });

  it('over any refunds gives back no more than each part states, and everything in the end', () => {
    const on = tokyoDate('2027-02-01');
    const amounts = fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1, maxLength: 20 });
    const seed = 20261125;
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
        (parts, cuts) => {
          const receipts = parts.map((amount) => receiptOf(amount, Math.ceil((amount * 10) / 110)));
          const total = sumOf(parts);
          const stops = [...cuts.map((cut) => Math.floor(cut * total)).sort((a, b) => a - b), total];
          const refunds = stops.map((stop, index) => ({ on, amount: yen(stop - (stops[index - 1] ?? 0)) }));
          const stated = sharedReturns(
            receipts,
            refunds.filter(({ amount }) => amount > 0),
          );
          stated.forEach((returns, index) => {
            expect(sumOf(returns.map(({ amount }) => amount))).toBe(parts[index]);
            expect(sumOf(returns.map(({ taxInside }) => taxInside))).toBe(receipts[index]!.taxInside);
            expect(returns.every(({ amount, taxInside }) => amount > 0 && taxInside >= 0)).toBe(true);
          });
        },
      ),
      { seed },
    );
  });
});

import { tokyoDate, yen } from '@enishi/kernel';

import { returnInvoiceDuty, statedReturns } from './return-invoice.ts';

const taxed = { taxCategory: 'taxable_10', registered: true } as const;

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
    const stated = statedReturns(parts, { taxCategory: 'taxable_10', paidOn: tokyoDate('2026-11-23') });
    expect(stated.map(({ taxInside }) => taxInside)).toEqual([303, 303, 394]);
    expect(stated.reduce((sum, { taxInside }) => sum + taxInside, 0)).toBe(1_000);
  });
});

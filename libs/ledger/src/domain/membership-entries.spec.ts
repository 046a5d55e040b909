import { addYen, tokyoDate, yen } from '@enishi/kernel';
import type { BillingInterval, TaxCategory } from '@enishi/kernel';
import fc from 'fast-check';

import type { EntryDraft } from './entry-draft.ts';
import { membershipPaymentEntry } from './membership-payment-entry.ts';
import { membershipRefundEntry, refundShares } from './membership-refund-entry.ts';

const payment = (gross: number, interval: BillingInterval, taxCategory: TaxCategory = 'taxable_10') =>
  membershipPaymentEntry({
    source: { type: 'stripe_balance_transaction', id: 'txn_1' },
    occurredOn: tokyoDate('2026-11-23'),
    stream: 'membership_individual',
    gross: yen(gross),
    taxCategory,
    interval,
    description: 'スタンダード会員',
  });

const amounts = (entry: EntryDraft): Record<string, number> =>
  Object.fromEntries(
    entry.lines.filter(({ amount }) => amount !== 0).map(({ account, amount }) => [account, amount]),
  );

describe('membershipPaymentEntry', () => {
  it.each<[number, BillingInterval, TaxCategory, Record<string, number>]>([
    [
      1100,
      'month',
      'taxable_10',
      { stripe_clearing: 1100, membership_revenue_individual: -1000, output_tax: -100 },
    ],
    [
      3300,
      'month',
      'taxable_10',
      { stripe_clearing: 3300, membership_revenue_individual: -3000, output_tax: -300 },
    ],
    [33000, 'year', 'taxable_10', { stripe_clearing: 33000, contract_liability: -30000, output_tax: -3000 }],
    [10000, 'year', 'out_of_scope', { stripe_clearing: 10000, contract_liability: -10000 }],
    [
      999,
      'month',
      'taxable_10',
      { stripe_clearing: 999, membership_revenue_individual: -909, output_tax: -90 },
    ],
  ])('%i yen a %s (%s)', (gross, interval, category, expected) => {
    expect(amounts(payment(gross, interval, category))).toEqual(expected);
  });

  it('credits corporate fees to their own account', () => {
    const entry = membershipPaymentEntry({
      source: { type: 'stripe_balance_transaction', id: 'txn_2' },
      occurredOn: tokyoDate('2026-11-23'),
      stream: 'membership_corporate',
      gross: yen(11000),
      taxCategory: 'taxable_10',
      interval: 'month',
      description: '法人ベーシック',
    });
    expect(amounts(entry)).toEqual({
      stripe_clearing: 11000,
      membership_revenue_corporate: -10000,
      output_tax: -1000,
    });
  });
});

describe('membershipRefundEntry', () => {
  const facts = {
    source: { type: 'stripe_balance_transaction', id: 'txn_9' },
    occurredOn: tokyoDate('2027-01-10'),
    gross: yen(33000),
    taxCategory: 'taxable_10' as const,
    description: '返金',
    payment: { type: 'stripe_balance_transaction', id: 'txn_1' },
  };
  const inBooks = {
    entryId: 'e1',
    paidOn: tokyoDate('2026-11-23'),
    stream: 'membership_individual' as const,
    received: 'stripe_clearing' as const,
    refundedBefore: yen(0),
    deferred: yen(22500),
  };

  it('gives back the months not yet released first, then revenue, and the tax', () => {
    expect(amounts(membershipRefundEntry(facts, inBooks))).toEqual({
      stripe_clearing: -33000,
      contract_liability: 22500,
      refunds: 7500,
      output_tax: 3000,
    });
  });

  it('mirrors a monthly payment through the refunds account and names what it corrects', () => {
    const entry = membershipRefundEntry({ ...facts, gross: yen(1100) }, { ...inBooks, deferred: yen(0) });
    expect(amounts(entry)).toEqual({ stripe_clearing: -1100, refunds: 1000, output_tax: 100 });
    expect(entry).toMatchObject({ kind: 'refund', stream: 'membership_individual', corrects: 'e1' });
  });

  it('uses the rate of the day of payment, not of the refund', () => {
    const shares = refundShares(
      { gross: yen(1080), taxCategory: 'taxable_10' },
      { paidOn: tokyoDate('2019-09-30'), refundedBefore: yen(0), deferred: yen(0) },
    );
    expect(shares).toEqual({ tax: 80, fromDeferred: 0, fromRevenue: 1000 });
  });

  it('gives back exactly the tax of the payment, in however many parts', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 12 });
    const interval = fc.constantFrom<BillingInterval>('month', 'year');
    fc.assert(
      fc.property(parts, interval, (grosses, every) => {
        const paid = payment(
          grosses.reduce((sum, gross) => sum + gross, 0),
          every,
        );
        let deferred = every === 'year' ? yen(-(amounts(paid)['contract_liability'] ?? 0)) : yen(0);
        let refundedBefore = yen(0);
        const entries = grosses.map((gross) => {
          const entry = membershipRefundEntry(
            { ...facts, gross: yen(gross) },
            { ...inBooks, refundedBefore, deferred },
          );
          refundedBefore = addYen(refundedBefore, yen(gross));
          deferred = yen(deferred - (amounts(entry)['contract_liability'] ?? 0));
          return entry;
        });
        const everything = [paid, ...entries].flatMap(({ lines }) => lines);
        const left = (account: string): number =>
          everything.filter((line) => line.account === account).reduce((sum, { amount }) => sum + amount, 0);
        expect(left('output_tax')).toBe(0);
        expect(left('stripe_clearing')).toBe(0);
        expect(left('contract_liability')).toBe(0);
        expect(addYen(...everything.map(({ amount }) => amount))).toBe(0);
      }),
      { verbose: true },
    );
  });
});

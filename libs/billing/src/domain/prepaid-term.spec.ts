import { startOfTokyoDay, tokyoDate, tokyoDateOf, yen } from '@enishi/kernel';

import type { MirroredSubscription } from './mirror.ts';
import { earnedOver } from './paid-fee.ts';
import { mayBeExtended, spanBought, termAfterPayment, termTurned, termWithout } from './prepaid-term.ts';
import { standsInTheWay } from './standing-in-the-way.ts';

const day = (text: string) => startOfTokyoDay(tokyoDate(text));
const noon = (text: string) => new Date(`${text}T03:00:00.000Z`);
const bought = {
  family: 'membership_individual',
  offerKey: 'ind_supporter',
  interval: 'year',
  amount: yen(33_000),
} as const;
const paid = (term: MirroredSubscription | null, on: string): MirroredSubscription =>
  termAfterPayment(term, spanBought(term, { interval: 'year' }, tokyoDate(on)), {
    ...{ bought, newId: () => 'id-1', paidAt: noon(on) },
  });
const days = ({ status, periodStart, periodEnd }: MirroredSubscription) => [
  status,
  tokyoDateOf(periodStart),
  tokyoDateOf(periodEnd),
];

/** 33,000 yen a year, paid on 25 November 2026 at a shop. */
describe('a term paid ahead', () => {
  const first = paid(null, '2026-11-25');

  it('lasts a year from the day of payment', () => {
    expect(days(first)).toEqual(['active', '2026-11-25', '2027-11-25']);
    expect(first).toMatchObject({ prepaid: true, stripeId: 'term_id-1', cancelAtPeriodEnd: false });
  });

  it('is extended from its end when paid early, not from the day of payment', () => {
    expect(days(paid(first, '2027-10-01'))).toEqual(['active', '2026-11-25', '2028-11-25']);
  });

  it('falls into grace when nobody pays, and a payment there counts from the old end', () => {
    expect(termTurned(first, noon('2027-11-24'))).toBeNull();
    const late = termTurned(first, day('2027-11-25'))!;
    expect(days(late)).toEqual(['past_due', '2027-11-25', '2028-11-25']);
    expect(days(paid(late, '2027-12-05'))).toEqual(['active', '2027-11-25', '2028-11-25']);
  });

  it('starts anew on the day of payment after a lapse', () => {
    const lapsed = { ...first, status: 'ended' as const };
    expect(days(paid(lapsed, '2028-01-10'))).toEqual(['active', '2028-01-10', '2029-01-10']);
  });

  it('ends with its last day when it is not to be renewed', () => {
    const over = termTurned({ ...first, cancelAtPeriodEnd: true }, noon('2027-11-26'));
    expect(over).toMatchObject({ status: 'ended', endedBecause: 'cancelled', endedAt: day('2027-11-25') });
  });

  it('gives 29 February back in leap years', () => {
    const leap = paid(null, '2028-02-29');
    expect(days(leap)).toEqual(['active', '2028-02-29', '2029-02-28']);
    const next = [1, 2, 3].reduce((term) => paid(term, '2028-03-01'), leap);
    expect(days(next)[2]).toBe('2032-02-29');
  });

  it('loses the days of a payment that is taken back: those ahead go, those that have begun end it', () => {
    const renewed = paid(first, '2027-10-01');
    expect(days(termWithout(renewed, { periodStart: day('2027-11-25') }, noon('2027-10-02')))).toEqual([
      'active',
      '2026-11-25',
      '2027-11-25',
    ]);
    expect(termWithout(first, first, noon('2027-01-10'))).toMatchObject({
      status: 'ended',
      endedBecause: 'refunded',
    });
  });

  it('may be paid for again from 60 days before its end', () => {
    expect(mayBeExtended(first, tokyoDate('2027-09-25'))).toBe(false);
    expect(mayBeExtended(first, tokyoDate('2027-09-26'))).toBe(true);
  });
});

describe('what stands in the way of another order', () => {
  const term = paid(null, '2026-11-25');
  const konbini = { means: 'konbini', offerKey: 'ind_supporter' } as const;

  it.each([
    ['a subscription', { ...term, prepaid: false }, konbini, '2027-10-01', 'ALREADY_SUBSCRIBED'],
    ['a term with months to run', term, konbini, '2027-01-10', 'PAID_AHEAD'],
    ['a card beside a term', term, { ...konbini, means: 'card' as const }, '2027-10-01', 'PAID_AHEAD'],
    ['another plan', term, { ...konbini, offerKey: 'ind_standard' }, '2027-10-01', 'PAID_AHEAD'],
    ['nothing, near the end', term, konbini, '2027-10-01', undefined],
    [
      'nothing, for a card in the grace',
      { ...term, status: 'past_due' as const },
      { ...konbini, means: 'card' as const },
      '2027-12-01',
      undefined,
    ],
  ])('is %s', (_what, running, order, on, code) => {
    expect(standsInTheWay(running, order, noon(on))?.code).toBe(code);
  });

  it('names the last day and the day on which renewing opens', () => {
    expect(standsInTheWay(term, konbini, noon('2027-01-10'))?.facts).toEqual({
      last: '2027-11-24',
      opens: '2027-09-26',
    });
  });
});

describe('the months over which a fee is earned', () => {
  const term = paid(null, '2026-11-25');
  const renewal = { interval: 'year' as const, periodStart: term.periodEnd, periodEnd: day('2028-11-25') };

  it.each([
    ['paid on its first day', { ...term, interval: 'year' as const }, '2026-11-25', '2026-11-25', 12],
    ['paid two months ahead', renewal, '2027-10-01', '2027-11-25', 12],
    ['paid late, in the grace', renewal, '2027-12-05', '2027-12-05', 11],
  ])('%s', (_what, row, paidOn, from, months) => {
    expect(earnedOver(row, tokyoDate(paidOn))).toEqual({ from, months });
  });
});

import { tokyoMonth, yen } from '@enishi/kernel';
import fc from 'fast-check';

import { payers } from './payer.ts';
import { renewalForecast } from './renewal-forecast.ts';
import type { RunningPeriod } from './renewal-forecast.ts';

const november = tokyoMonth('2026-11');
const ahead = { first: november, months: 12, churn: { member: 0.02, company: 0.01 } };

const none = { member: null, company: null };

const period = (changes: Partial<RunningPeriod> = {}): RunningPeriod => ({
  payer: 'member',
  endsIn: tokyoMonth('2026-12'),
  interval: 'month',
  amount: yen(1_100),
  off: yen(0),
  offUntil: null,
  leaving: false,
  count: 1,
  ...changes,
});

describe('renewalForecast', () => {
  it('lets monthly fees fall due every month from the end of their period, yearly ones once', () => {
    const months = renewalForecast(
      [
        period({ count: 100 }),
        period({ interval: 'year', amount: yen(11_000), endsIn: tokyoMonth('2027-02'), count: 3 }),
      ],
      ahead,
    );
    expect(months.map(({ due }) => due)).toEqual([0, 100, 100, 103, 100, 100, 100, 100, 100, 100, 100, 100]);
    expect(months[3]).toMatchObject({ month: '2027-02', dueAmount: 143_000, expectedAmount: 134_590 });
    expect(months[1]).toMatchObject({ dueAmount: 110_000, expectedAmount: 107_800 });
  });

  it('leaves out whom nothing will be charged any more, and says how many', () => {
    const months = renewalForecast([period({ leaving: true, count: 4 }), period({ count: 10 })], ahead);
    expect(months[1]).toMatchObject({ due: 10, leaving: 4, leavingAmount: 4_400 });
    expect(months[2]).toMatchObject({ due: 10, leaving: 0 });
  });

  it('lowers what a coupon lowers, until the month that is charged in full', () => {
    const months = renewalForecast(
      [period({ off: yen(500), offUntil: tokyoMonth('2027-02') }), period({ off: yen(100) })],
      { ...ahead, churn: none },
    );
    expect(months.slice(0, 5).map(({ dueAmount }) => dueAmount)).toEqual([0, 1_600, 1_600, 2_100, 2_100]);
    expect(months.at(-1)).toMatchObject({ dueAmount: 2_100 });
  });

  it('reckons individuals and companies by their own churn, and adds them up', () => {
    const [, december, january] = renewalForecast(
      [
        period({ count: 100 }),
        period({ payer: 'company', interval: 'year', amount: yen(132_000), count: 2 }),
        period({ payer: 'company', interval: 'year', amount: yen(66_000), leaving: true }),
      ],
      ahead,
    );
    expect(december).toEqual({
      month: '2026-12',
      ...{ due: 102, dueAmount: 374_000, leaving: 1, leavingAmount: 66_000, expectedAmount: 369_160 },
      individuals: { due: 100, dueAmount: 110_000, leaving: 0, leavingAmount: 0, expectedAmount: 107_800 },
      companies: { due: 2, dueAmount: 264_000, leaving: 1, leavingAmount: 66_000, expectedAmount: 261_360 },
    });
    expect(january!.companies).toMatchObject({ due: 0, dueAmount: 0, expectedAmount: 0 });
  });

  it('puts late renewals into the first month', () => {
    expect(renewalForecast([period({ endsIn: tokyoMonth('2026-10') })], ahead)[0]).toMatchObject({ due: 1 });
  });

  it('never expects more than falls due, and just that without churn', () => {
    const anyPeriod = fc.record({
      endsIn: fc.constantFrom('2026-10', '2026-11', '2027-03', '2027-10').map(tokyoMonth),
      interval: fc.constantFrom('month' as const, 'year' as const),
      amount: fc.integer({ min: 100, max: 100_000 }).map(yen),
      off: fc.integer({ min: 0, max: 50 }).map(yen),
      offUntil: fc.constantFrom(null, tokyoMonth('2027-01')),
      leaving: fc.boolean(),
      payer: fc.constantFrom(...payers),
      count: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(anyPeriod), fc.double({ min: 0, max: 1, noNaN: true }), (running, churn) => {
        for (const { dueAmount, expectedAmount } of renewalForecast(running, {
          ...ahead,
          churn: { member: churn, company: churn },
        }))
          expect(expectedAmount).toBeLessThanOrEqual(dueAmount);
        for (const { dueAmount, expectedAmount } of renewalForecast(running, { ...ahead, churn: none }))
          expect(expectedAmount).toBe(dueAmount);
      }),
      { verbose: true },
    );
  });
});

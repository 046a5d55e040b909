import { addYen, tokyoDate, tokyoDateOf, yen } from '@enishi/kernel';
import fc from 'fast-check';

import { checkedEntry } from './entry-draft.ts';
import {
  deferredIn,
  isDue,
  recognitionEntry,
  recognitionSchedule,
  restoredMonth,
  withdrawnFrom,
} from './recognition.ts';
import type { PlannedMonth } from './recognition.ts';

const paid = tokyoDate('2026-11-23');

const plan = (net: number, released = 0): PlannedMonth[] =>
  recognitionSchedule(yen(net), paid).map((month) => ({
    ...month,
    id: `m${month.position}`,
    withdrawn: yen(0),
    releasedOn: month.position <= released ? month.releaseOn : null,
    stream: 'membership_individual',
  }));

describe('recognitionSchedule', () => {
  it('spreads 30,000 yen over twelve months of 2,500', () => {
    const months = recognitionSchedule(yen(30000), paid);
    expect(months.map(({ amount }) => amount)).toEqual(Array.from({ length: 12 }, () => 2500));
  });

  it('puts the remainder in the last month', () => {
    const amounts = recognitionSchedule(yen(10000), paid).map(({ amount }) => amount);
    expect(amounts.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 833));
    expect(amounts[11]).toBe(837);
  });

  it('releases on the day of payment, then on the first of each month', () => {
    const days = recognitionSchedule(yen(30000), paid).map(({ releaseOn }) => releaseOn);
    expect(days.slice(0, 3)).toEqual(['2026-11-23', '2026-12-01', '2027-01-01']);
    expect(days[11]).toBe('2027-10-01');
  });

  it('never loses a yen, and its months differ by less than their number', () => {
    const day = fc
      .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
      .map((at) => tokyoDateOf(new Date(at)));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        day,
        fc.integer({ min: 1, max: 36 }),
        (net, start, months) => {
          const schedule = recognitionSchedule(yen(net), start, months);
          expect(schedule).toHaveLength(months);
          expect(addYen(...schedule.map(({ amount }) => amount))).toBe(net);
          const first = schedule[0]!.amount;
          schedule.forEach(({ amount }) => expect(amount - first).toBeLessThan(months));
          const days = schedule.map(({ releaseOn }) => releaseOn);
          expect([...days].sort()).toEqual(days);
        },
      ),
      { verbose: true },
    );
  });
});

describe('a plan', () => {
  it('is due from its day on, once', () => {
    const [first, second] = plan(30000, 1) as [PlannedMonth, PlannedMonth];
    expect(isDue(first, tokyoDate('2027-01-01'))).toBe(false);
    expect(isDue(second, tokyoDate('2026-11-30'))).toBe(false);
    expect(isDue(second, tokyoDate('2026-12-01'))).toBe(true);
  });

  it('releases a month to the revenue of its stream', () => {
    const entry = recognitionEntry(plan(30000)[1]!);
    expect(checkedEntry(entry).ok).toBe(true);
    expect(entry).toMatchObject({
      source: { type: 'recognition_plan', id: 'm2' },
      occurredOn: '2026-12-01',
      lines: [
        { account: 'contract_liability', amount: 2500 },
        { account: 'membership_revenue_individual', amount: -2500 },
      ],
    });
  });

  it('gives up its latest months first', () => {
    expect(withdrawnFrom(plan(30000, 3), yen(6000))).toEqual([
      { id: 'm12', amount: 2500 },
      { id: 'm11', amount: 2500 },
      { id: 'm10', amount: 1000 },
    ]);
  });

  it('takes back what a failed refund returned in a month of its own', () => {
    expect(restoredMonth(plan(30000, 3), yen(22500), tokyoDate('2027-01-15'))).toEqual({
      position: 13,
      releaseOn: '2027-10-01',
      amount: 22500,
    });
    expect(restoredMonth(plan(30000, 12), yen(2500), tokyoDate('2027-11-02')).releaseOn).toBe('2027-11-02');
  });

  it('gives up no more than it holds', () => {
    const months = plan(30000, 3);
    const taken = withdrawnFrom(months, yen(30000));
    expect(addYen(...taken.map(({ amount }) => amount))).toBe(deferredIn(months));
    expect(deferredIn(months)).toBe(22500);
  });
});

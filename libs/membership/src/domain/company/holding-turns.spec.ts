import { tokyoDate } from '@enishi/kernel';
import type { CompanyHolding } from './company-holding.ts';
import { turnsOfHolding } from './holding-turns.ts';

const day = tokyoDate;
const today = day('2026-11-26');
const paid: CompanyHolding = {
  ...{ planKey: 'corp_basic', interval: 'month', amount: 11_000, fromDay: day('2026-11-01') },
  ...{ untilDay: null, paidUntil: day('2026-12-01'), graceUntil: null, cancelsOn: null },
};
const unpaid = { ...paid, graceUntil: day('2026-12-05') };
const leaving = { ...paid, untilDay: day('2026-12-01'), cancelsOn: day('2026-12-01') };
const over = { ...paid, untilDay: today };

describe('the story of a holding', () => {
  it.each([
    ['a first payment', null, paid, [['plan_began', null]]],
    ['the same told twice', paid, paid, []],
    ['a renewal', { ...paid, paidUntil: day('2026-11-01') }, paid, [['plan_renewed', '2026-11-30']]],
    ['a charge that failed', paid, unpaid, [['plan_unpaid', '2026-12-04']]],
    ['the same failure told twice', unpaid, unpaid, []],
    ['a cancellation', paid, leaving, [['cancelled', '2026-11-30']]],
    ['one taken back', leaving, paid, [['kept', null]]],
    ['the end', leaving, over, [['plan_ended', null]]],
    ['the end told twice', over, over, []],
    ['a new beginning', over, paid, [['plan_began', null]]],
  ])('%s', (_case, before, after, turns) => {
    expect(turnsOfHolding(before, after, today).map(({ kind, until }) => [kind, until])).toEqual(turns);
  });
});

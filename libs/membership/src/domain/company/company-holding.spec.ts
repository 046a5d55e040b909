import { tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { companyStanding, lastUsableDay } from './company-holding.ts';
import type { CompanyHolding } from './company-holding.ts';

const day = (text: string): TokyoDate => tokyoDate(text);
const paid: CompanyHolding = {
  ...{ planKey: 'corp_basic', interval: 'year', amount: 132_000, fromDay: day('2026-04-01') },
  ...{ untilDay: null, paidUntil: day('2027-04-01'), graceUntil: null, cancelsOn: null },
};
const unpaid = { ...paid, graceUntil: day('2027-04-15') };
const over = { ...paid, untilDay: day('2027-04-01') };

describe('what a company holds', () => {
  it.each([
    ['nothing', [], '2026-11-26', 'none'],
    ['a plan that is paid', [paid], '2026-11-26', 'current'],
    ['a plan whose charge failed', [unpaid], '2027-04-14', 'grace'],
    ['a plan whose grace is over', [unpaid], '2027-04-15', 'ended'],
    ['a plan that was cancelled, on its last day', [over], '2027-03-31', 'current'],
    ['a plan that was cancelled, the day after', [over], '2027-04-01', 'ended'],
    ['a plan before its first day', [paid], '2026-03-31', 'ended'],
    ['an old plan and a new one', [over, { ...paid, fromDay: day('2027-04-02') }], '2027-05-01', 'current'],
  ])('%s', (_case, holdings, today, standing) => {
    expect(companyStanding(holdings, day(today)).standing).toBe(standing);
  });

  it('ends on the day before, or never', () => {
    expect([paid, unpaid, over].map(lastUsableDay)).toEqual([null, '2027-04-14', '2027-03-31']);
  });
});

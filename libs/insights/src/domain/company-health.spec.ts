import { tokyoDate, yen } from '@enishi/kernel';
import fc from 'fast-check';

import {
  companyHealth,
  healthSigns,
  isHardlyUsed,
  isShownBy,
  pressingFirst,
  usageOf,
} from './company-health.ts';
import type { CompanyFacts } from './company-health.ts';

const today = tokyoDate('2026-11-26');
const year = { from: tokyoDate('2026-04-01'), until: tokyoDate('2027-04-01') };
const facts = (changes: Partial<CompanyFacts> = {}): CompanyFacts => ({
  ...{ paidUntil: year.until, graceUntil: null, cancelsOn: null, interval: 'year', year, overdue: null },
  holds: true,
  benefits: [{ per: 'year', allowed: 5, used: 4 }],
  ...changes,
});
const signsOf = (changes: Partial<CompanyFacts>) => companyHealth(facts(changes), today).signs;

describe('the health of a company', () => {
  it.each([
    ['2026-12-26', 30, ['renews_30']],
    ['2026-12-27', 31, ['renews_60']],
    ['2027-01-25', 60, ['renews_60']],
    ['2027-01-26', 61, []],
    ['2026-11-26', 0, ['renews_30']],
  ])('renewed on %s it is %d days away: %j', (on, days, signs) => {
    const health = companyHealth(facts({ paidUntil: tokyoDate(on) }), today);
    expect([health.daysToRenewal, health.signs]).toEqual([days, signs]);
  });

  it('has no renewal where it is cancelled, late or monthly', () => {
    const soon = { paidUntil: tokyoDate('2026-12-10') };
    expect(signsOf({ ...soon, cancelsOn: tokyoDate('2026-12-10') })).toEqual(['leaving']);
    expect(signsOf({ ...soon, graceUntil: tokyoDate('2026-12-10') })).toEqual(['grace']);
    expect(signsOf({ ...soon, interval: 'month' })).toEqual([]);
  });

  it('counts the days since the oldest due day', () => {
    const overdue = { amount: yen(132_000), since: tokyoDate('2026-10-31') };
    expect(companyHealth(facts({ overdue }), today)).toMatchObject({ daysOverdue: 26, signs: ['overdue'] });
  });

  it('names a company without a plan for what it owes, and says that it holds none', () => {
    const overdue = { amount: yen(132_000), since: tokyoDate('2026-10-31') };
    const gone = { paidUntil: null, holds: false, benefits: [], overdue };
    expect(signsOf(gone)).toEqual(['overdue', 'no_plan']);
    expect(isShownBy(companyHealth(facts(gone), today), 'attention')).toBe(true);
  });

  it('averages the shares of what has a yearly limit, and says nothing where nothing has', () => {
    expect(
      usageOf({
        benefits: [
          { per: 'year', allowed: 5, used: 5 },
          { per: 'year', allowed: 4, used: 1 },
          { per: 'year', allowed: 2, used: 3 },
          { per: 'year', allowed: null, used: 9 },
          { per: 'month', allowed: 30, used: 0 },
        ],
      }),
    ).toBe((1 + 0.25 + 1) / 3);
    expect(usageOf({ benefits: [{ per: 'month', allowed: 30, used: 30 }] })).toBeNull();
  });

  it.each([
    ['2026-06-29', 0, false],
    ['2026-06-30', 0, true],
    ['2026-09-30', 1, true],
    ['2026-11-26', 1, true],
    ['2026-11-26', 2, false],
  ])('on %s with %d of 5 used, it hardly uses its benefits: %p', (day, used, hardly) => {
    const benefits = [{ per: 'year' as const, allowed: 5, used }];
    expect(isHardlyUsed({ benefits, year }, tokyoDate(day))).toBe(hardly);
  });

  it('stands in the order of its most pressing sign, then of days, whatever the order it is read in', () => {
    const company = (title: string, changes: Partial<CompanyFacts>) => ({
      ...{ id: title, title },
      ...companyHealth(facts(changes), today),
    });
    const overdue = (since: string) => ({ amount: yen(1), since: tokyoDate(since) });
    const sorted = [
      company('overdue long', { overdue: overdue('2026-09-30'), cancelsOn: year.until }),
      company('overdue', { overdue: overdue('2026-10-31') }),
      company('late', { graceUntil: tokyoDate('2026-12-08') }),
      company('soon', { paidUntil: tokyoDate('2026-12-01') }),
      company('later', { paidUntil: tokyoDate('2026-12-20') }),
      company('leaves', { cancelsOn: year.until }),
      company('idle', { benefits: [{ per: 'year', allowed: 5, used: 0 }] }),
      company('in two months', { paidUntil: tokyoDate('2027-01-20') }),
      company('well', {}),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(pressingFirst(shuffled).map(({ title }) => title)).toEqual(sorted.map(({ title }) => title));
      }),
      { verbose: true },
    );
    expect(sorted.filter((each) => isShownBy(each, 'attention')).length).toBe(7);
    expect(sorted.filter((each) => isShownBy(each, 'leaving')).map(({ id }) => id)).toEqual([
      ...['overdue long', 'leaves'],
    ]);
    expect(healthSigns).toHaveLength(7);
  });
});

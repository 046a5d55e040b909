import { yen } from '@enishi/kernel';
import { checkPlan, monthlyEquivalent, priceFor, privilegesOf } from './plan.ts';
import type { PlanTerms } from './plan.ts';
import { freePlan, fullMemberPlan, standardPlan, supportingPlan } from './plan-examples.ts';

const faultOf = (plan: PlanTerms) => {
  const result = checkPlan(plan);
  return result.ok ? null : result.refusal.facts.fault;
};

describe('plans', () => {
  it.each([
    ['standard', standardPlan, null],
    ['free with a price', { ...freePlan, prices: standardPlan.prices }, 'free_with_price'],
    ['paid without a price', { ...standardPlan, prices: [] }, 'no_price'],
    [
      'two monthly prices',
      { ...standardPlan, prices: [...standardPlan.prices, standardPlan.prices[0]!] },
      'price_twice',
    ],
    [
      '49 yen, below what cards can charge',
      { ...standardPlan, prices: [{ interval: 'month' as const, amount: yen(49) }] },
      'price_below_minimum',
    ],
    [
      '賛助会員 by the month',
      { ...supportingPlan, prices: [{ interval: 'month' as const, amount: yen(1000) }] },
      'supporting_is_yearly',
    ],
    [
      '賛助会員 with tax',
      { ...supportingPlan, taxCategory: 'taxable_10' as const },
      'supporting_is_out_of_scope',
    ],
    [
      'a fee without tax and without a reason',
      { ...standardPlan, taxCategory: 'out_of_scope' as const },
      'untaxed_without_reason',
    ],
    ['by fiscal year', fullMemberPlan, null],
    [
      'by fiscal year and by the month',
      { ...fullMemberPlan, prices: standardPlan.prices },
      'fiscal_year_is_yearly',
    ],
    [
      'by fiscal year at 599 yen, a month of which is 49',
      { ...fullMemberPlan, prices: [{ interval: 'year' as const, amount: yen(599) }] },
      'fiscal_year_share_too_small',
    ],
    ['a year from a month that is none', { ...fullMemberPlan, yearFrom: 13 }, 'year_from'],
    ['a key in capitals', { ...standardPlan, key: 'Standard' }, 'key'],
  ])('%s', (_case, plan, fault) => {
    expect(faultOf(plan)).toBe(fault);
  });

  it('says by itself why 賛助会員 carries no tax', () => {
    const checked = checkPlan({ ...supportingPlan, taxNote: null });
    expect(checked).toMatchObject({ ok: true, value: { taxNote: { ja: '対価性がないため消費税不課税' } } });
  });

  it('spreads 11,000 yen a year over months as 916', () => {
    expect(monthlyEquivalent({ interval: 'year', amount: yen(11_000) })).toBe(916);
    expect(monthlyEquivalent({ interval: 'month', amount: yen(1_100) })).toBe(1100);
  });

  it('gives the included benefits as privileges', () => {
    expect(privilegesOf(freePlan)).toEqual(['newsletter']);
  });

  it('finds the price of an interval or refuses', () => {
    expect(priceFor(standardPlan, 'year')).toEqual({ ok: true, value: { interval: 'year', amount: 11000 } });
    expect(priceFor(freePlan, 'month')).toMatchObject({ refusal: { code: 'PLAN_FREE' } });
  });
});

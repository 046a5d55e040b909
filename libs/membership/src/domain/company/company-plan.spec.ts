import { yen } from '@enishi/kernel';
import { checkCompanyPlan, companyPrice, companyPrices, perMonth } from './company-plan.ts';
import { basicPlan } from './example-company-plan.ts';

const faultOf = (changes: object): unknown => {
  const result = checkCompanyPlan({ ...basicPlan, ...changes });
  return result.ok ? null : result.refusal.facts.fault;
};

describe('a plan for companies', () => {
  it('is taken as it is when it is in order', () => {
    expect(checkCompanyPlan(basicPlan)).toMatchObject({ ok: true, value: { key: 'corp_basic' } });
  });

  it.each([
    ['a key that is not one of companies', { key: 'ind_standard' }, 'key'],
    ['no seats', { seats: 0 }, 'seats'],
    ['no price', { prices: [] }, 'no_price'],
    ['a price twice', { prices: [basicPlan.prices[0], basicPlan.prices[0]] }, 'price_twice'],
    ['bands without a last one', { bands: [{ upTo: 5, percent: 60 }] }, 'last_band_ends'],
    ['no tax and no reason', { taxCategory: 'out_of_scope' }, 'untaxed_without_reason'],
    [
      'a price under the least that can be charged in the smallest band',
      { prices: [{ interval: 'month', amount: yen(100) }], priceUnit: 100 },
      'price_below_minimum',
    ],
  ])('is refused with %s', (_case, changes, fault) => {
    expect(faultOf(changes)).toBe(fault);
  });

  it('costs a company of twelve the listed price, one of three three fifths of it', () => {
    expect(companyPrices(basicPlan, 12).map(({ amount }) => amount)).toEqual([11_000, 132_000]);
    expect(companyPrices(basicPlan, 3).map(({ amount }) => amount)).toEqual([6_600, 79_200]);
  });

  it('is compared by the month', () => {
    const [monthly, yearly] = companyPrices(basicPlan, 30);
    expect([perMonth(monthly!), perMonth(yearly!)]).toEqual([16_500, 16_500]);
  });

  it('is refused by an interval that it has no price for', () => {
    const yearly = { ...basicPlan, prices: basicPlan.prices.slice(1) };
    expect(companyPrice(yearly, 3, 'month')).toMatchObject({
      ok: false,
      refusal: { code: 'INTERVAL_NOT_OFFERED' },
    });
  });
});

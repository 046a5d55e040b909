import fc from 'fast-check';
import { asFreeMember, asJoined, groupsBy, leastPaidPlan, wouldSave } from './joining-offer.ts';
import type { PlanOnOffer } from './joining-offer.ts';
import {
  hasMemberPrices,
  noMemberPrices,
  ownPrice,
  priceGroupsOf,
  readMemberPrices,
} from './member-price.ts';
import type { MemberPrices, PriceGroup } from './member-price.ts';
import { asStranger, mayBeCheaper, priceFor } from './ticket-price.ts';
import type { EventBenefit } from './ticket-price.ts';

/** 道東マッチングナイト東京: 3,000 yen for everybody, 2,000 for free members, 1,000 for paying ones, nothing for people of companies. */
const evening = { price: 3_000, discounted: false, memberPrices: { free: 2_000, paid: 1_000, company: 0 } };
const benefit = (off: number): EventBenefit => ({
  ...{ off, plan: { ja: 'スタンダード会員', en: 'Standard' }, label: { ja: '割引', en: 'Off' } },
});
const nobody = { member: false, paid: false, ofCompany: false };
const member = { ...nobody, member: true };
const paying = { ...member, paid: true };

describe('what an evening costs, by the live membership', () => {
  it.each([
    ['a stranger or a guest', nobody, 3_000, null],
    ['a free member', member, 2_000, '無料会員の料金'],
    ['a member who supports and gets nothing in return', member, 2_000, '無料会員の料金'],
    ['a paying member', paying, 1_000, '有料会員の料金'],
    [
      'in a seat of a company, which is a paid plan',
      { ...paying, ofCompany: true },
      0,
      '法人会員の会社の方の料金',
    ],
    ['a free member who acts for a company', { ...member, ofCompany: true }, 0, '法人会員の会社の方の料金'],
    [
      'who acts for a company and is no member by now',
      { ...nobody, ofCompany: true },
      0,
      '法人会員の会社の方の料金',
    ],
  ])('%s', (_who, standing, price, why) => {
    const priced = priceFor(evening, { benefit: null, groups: priceGroupsOf(standing) });
    expect(priced).toMatchObject({ price, regular: 3_000, benefit: null });
    expect(priced.own?.why.ja ?? null).toBe(why);
  });

  it.each<[string, Partial<MemberPrices>, boolean, number | null, number, string | null]>([
    ['no price of their own: as before', {}, true, 1_000, 2_000, 'スタンダード会員'],
    ['a price alone', { paid: 1_500 }, false, 1_000, 1_500, '有料会員の料金'],
    [
      'the price of free members, where none is said for paying ones',
      { free: 2_500 },
      false,
      null,
      2_500,
      '会員の料金',
    ],
    ['what the plan leaves is less: that', { paid: 2_500 }, true, 1_000, 2_000, 'スタンダード会員'],
    [
      'the price is less: that, and nothing is taken off it',
      { paid: 500 },
      true,
      1_000,
      500,
      '有料会員の料金',
    ],
    ['as much: the price of the kind says why', { paid: 2_000 }, true, 1_000, 2_000, '有料会員の料金'],
    ['the price of everybody, typed once more', { paid: 3_000 }, false, null, 3_000, null],
  ])('a paying member, with %s', (_what, own, discounted, off, price, why) => {
    const kind = { ...evening, discounted, memberPrices: { ...noMemberPrices, ...own } };
    const held = off === null ? null : benefit(off);
    const priced = priceFor(kind, { benefit: held, groups: ['free', 'paid'] });
    expect(priced.price).toBe(price);
    expect(priced.own?.why.ja ?? priced.benefit?.plan.ja ?? null).toBe(why);
  });

  it('asks what somebody is only where a group pays less', () => {
    expect(hasMemberPrices(evening)).toBe(true);
    for (const memberPrices of [noMemberPrices, { ...noMemberPrices, free: 3_000 }])
      expect([hasMemberPrices, mayBeCheaper].map((ask) => ask({ ...evening, memberPrices }))).toEqual([
        false,
        false,
      ]);
    expect(mayBeCheaper(evening)).toBe(true);
    expect(ownPrice(evening.memberPrices, [])).toBeNull();
  });

  it('is never more for belonging to one more group, nor more than for everybody', () => {
    const yens = fc.option(fc.integer({ min: 50, max: 5_000 }), { nil: null });
    const groups = fc.subarray<PriceGroup>(['free', 'paid', 'company']);
    const kinds = fc.record({ free: yens, paid: yens, company: yens });
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 5_000 }),
        kinds,
        groups,
        groups,
        (price, memberPrices, some, more) => {
          const costs = (of: readonly PriceGroup[]) =>
            priceFor({ price, discounted: false, memberPrices }, { benefit: null, groups: of }).price;
          expect(costs([...new Set([...some, ...more])])).toBeLessThanOrEqual(costs(some));
          expect(costs(some)).toBeLessThanOrEqual(price);
        },
      ),
      { seed: 20261128, verbose: true },
    );
  });

  it.each<[Partial<MemberPrices>, string | null]>([
    [{ free: 2_000, paid: 1_000, company: 0 }, null],
    [{ free: 3_000 }, null],
    [{ free: 3_001 }, 'type-1-priceFree'],
    [{ paid: 49 }, 'type-1-pricePaid'],
    [{ paid: -1 }, 'type-1-pricePaid'],
    [{ company: 0.5 }, 'type-1-priceCompany'],
    [{ company: Number.NaN }, 'type-1-priceCompany'],
  ])('is nothing, or what can be charged, and no more than the price: %j', (typed, field) => {
    const about = { price: 3_000, least: 50, field: (name: string) => `type-1-${name}` };
    const read = readMemberPrices({ ...noMemberPrices, ...typed }, about);
    expect(read).toMatchObject(
      field ? { refusal: { code: 'MEMBER_PRICE_WRONG', facts: { field, least: 50 } } } : { ok: true },
    );
  });
});

describe('what joining would save', () => {
  const plan = (key: string, kind: PlanOnOffer['kind'], ...prices: PlanOnOffer['prices']): PlanOnOffer => ({
    ...{ key, kind, name: { ja: key, en: key }, prices },
  });
  const plans = [
    plan('free', 'free'),
    plan('monthly', 'paid', { interval: 'month', amount: 1_000 }),
    plan('yearly', 'paid', { interval: 'year', amount: 11_000 }),
    plan('supporter', 'supporting', { interval: 'year', amount: 3_000 }),
  ];

  it('leads to the paid plan that costs least by the month, and says what it costs', () => {
    expect(leastPaidPlan(plans)).toMatchObject({ planKey: 'yearly', monthly: null, yearly: 11_000, off: 0 });
    expect(leastPaidPlan(plans.filter(({ kind }) => kind !== 'paid'))).toBeNull();
    expect(groupsBy('supporting')).toEqual(['free']);
  });

  it('is told to whoever pays less by it, and to nobody else', () => {
    const paid = asJoined(asStranger, leastPaidPlan(plans)!);
    expect(priceFor(evening, asFreeMember(asStranger)).price).toBe(2_000);
    expect(priceFor(evening, paid).price).toBe(1_000);
    expect(wouldSave([evening], asStranger, paid)).toBe(true);
    expect(wouldSave([evening], paid, asFreeMember(paid))).toBe(false);
    expect(wouldSave([{ ...evening, memberPrices: noMemberPrices }], asStranger, paid)).toBe(false);
  });

  it('keeps what somebody’s own plan takes off where the other takes nothing off', () => {
    const by = { benefit: benefit(500), groups: [] };
    expect(asJoined(by, { groups: ['free'] }).benefit).toBe(by.benefit);
    expect(asJoined(by, { ...benefit(900), groups: [] }).benefit?.off).toBe(900);
  });
});

import { addDays, addMonthsAlong, anchorOn, monthsOf, tokyoDate, yen } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import fc from 'fast-check';
import { standardPlan, youthPricedPlan } from './plan-examples.ts';
import { reductionFaults } from './plan-price.ts';
import { checkPlan } from './plan.ts';
import { pricedFor, reducedIn, reductionOf, regularFrom } from './reduced-price.ts';

const day = tokyoDate;
const born = (birthDate: string) => ({ birthDate: day(birthDate), studentUntil: null });
const studying = (until: string, birthDate = '1980-01-01') => ({
  ...born(birthDate),
  studentUntil: day(until),
});
const monthly = (amount: number) => [{ interval: 'month' as const, amount: yen(amount) }];

describe('the price of a person', () => {
  it.each([
    ['a day before the birthday', '1998-03-10', '2027-03-09', 550],
    ['on the birthday', '1998-03-10', '2027-03-10', 1_100],
    ['born on 1 April, 29 at the end of 31 March', '1998-04-01', '2027-03-31', 550],
    ['born on 1 April, on the day itself', '1998-04-01', '2027-04-01', 1_100],
    ['born on 29 February, on the 28th of a common year', '2000-02-29', '2029-02-28', 550],
    ['born on 29 February, on 1 March of a common year', '2000-02-29', '2029-03-01', 1_100],
    ['of an age that nobody knows', '1900-01-01', '2027-03-09', 1_100],
  ])('%s', (_case, birth, begins, amount) => {
    const plan = pricedFor(youthPricedPlan, born(birth), day(begins));
    expect(plan.prices.find(({ interval }) => interval === 'month')?.amount).toBe(amount);
    expect(reducedIn(plan, 'month') === null).toBe(amount === 1_100);
  });

  it('of a student holds for periods that begin before the confirmed time is over, whatever the age', () => {
    const plan = {
      ...standardPlan,
      reductions: [{ kind: 'student' as const, below: null, prices: monthly(330) }],
    };
    const at = (begins: string) => pricedFor(plan, studying('2028-04-01'), day(begins)).prices[0]!.amount;
    expect([at('2028-03-31'), at('2028-04-01')]).toEqual([330, 1_100]);
    expect(pricedFor(plan, born('2005-01-01'), day('2028-03-31')).prices[0]!.amount).toBe(1_100);
  });

  it('is the lower of two that hold, and of two as low the one that holds longer', () => {
    const student = (amount: number) => ({ kind: 'student' as const, below: null, prices: monthly(amount) });
    const both = (amount: number) => ({
      ...standardPlan,
      reductions: [...youthPricedPlan.reductions!, student(amount)],
    });
    const holder = studying('2028-04-01', '1998-03-10');
    const kinds = [330, 600, 550].map(
      (amount) => reducedIn(pricedFor(both(amount), holder, day('2027-03-01')), 'month')!.kind,
    );
    expect(kinds).toEqual(['student', 'under_age', 'student']);
    const held = reductionOf(
      [both(550)],
      { interval: 'month', amount: 550 },
      { holder, begins: day('2027-03-01') },
    );
    expect(held?.kind).toBe('student');
  });

  it('of an interval without a reduced price is the regular one', () => {
    const plan = {
      ...youthPricedPlan,
      reductions: [{ kind: 'under_age' as const, below: 29, prices: monthly(550) }],
    };
    const { prices } = pricedFor(plan, born('2000-01-01'), day('2027-01-01'));
    expect(prices.map(({ amount }) => amount)).toEqual([550, 11_000]);
  });
});

describe('the first renewal at the regular price', () => {
  it.each<[string, BillingInterval, string, string, string, string]>([
    ['the first one after the birthday', 'month', '2027-01-15', '2027-02-15', '2027-03-10', '2027-03-15'],
    ['a renewal on the birthday itself', 'month', '2027-01-10', '2027-02-10', '2027-03-10', '2027-03-10'],
    ['not the one the day before it', 'month', '2027-01-09', '2027-02-09', '2027-03-10', '2027-04-09'],
    ['the clamped end of a month', 'month', '2027-01-31', '2027-02-28', '2027-03-30', '2027-03-31'],
    ['a year is waited for', 'year', '2027-01-15', '2028-01-15', '2027-03-10', '2028-01-15'],
  ])('%s', (_case, interval, since, paidUntil, endsOn, expected) => {
    const held = { interval, anchor: anchorOn(day(since)), paidUntil: day(paidUntil) };
    expect(regularFrom(held, day(endsOn), day(since))).toBe(expected);
  });

  it('is never less than thirty days behind what told of it: February is too short', () => {
    const anchor = anchorOn(day('2027-01-31'));
    const held = { interval: 'month' as const, anchor, paidUntil: day('2027-02-28') };
    expect(regularFrom(held, day('2027-02-10'), day('2027-01-31'))).toBe('2027-03-31');
  });

  it('is a renewal, on or after the end, thirty days behind the letter, and none before it is all of that', () => {
    const anyDay = (from: string, span: number) =>
      fc.integer({ min: 0, max: span }).map((days) => addDays(day(from), days));
    const interval = fc.constantFrom<BillingInterval>('month', 'year');
    fc.assert(
      fc.property(
        anyDay('2026-01-01', 1_500),
        interval,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 365 }),
        (since, every, ends, told) => {
          const endsOn = addDays(since, ends);
          const renewals = Array.from({ length: 60 }, (_, index) =>
            addMonthsAlong(since, (index + 1) * monthsOf(every), anchorOn(since)),
          );
          const toldOn = addDays(since, told);
          const next = renewals.find((each) => each > toldOn)!;
          const found = regularFrom(
            { interval: every, anchor: anchorOn(since), paidUntil: next },
            endsOn,
            toldOn,
          );
          const fits = (each: TokyoDate): boolean => each >= endsOn && each >= addDays(toldOn, 30);
          expect(found).toBe(renewals.find((each) => each >= next && fits(each)));
        },
      ),
      { verbose: true },
    );
  });
});

describe('what a fee rests on', () => {
  const young = { holder: born('2000-01-01'), begins: day('2027-01-01') };
  const grown = { holder: born('1990-01-01'), begins: day('2027-01-01') };
  const at = (amount: number) => ({ interval: 'month' as const, amount });
  const held = { kind: 'under_age', below: 29, regular: 1_100 };

  it('is told by the amount and the versions, newest first', () => {
    expect(reductionOf([youthPricedPlan], at(550), young)).toEqual(held);
    expect(reductionOf([youthPricedPlan], at(1_100), young)).toBeNull();
    expect(reductionOf([standardPlan, youthPricedPlan], at(550), young)).toEqual(held);
    expect(reductionOf([youthPricedPlan], at(777), young)).toBeNull();
  });

  it('is the regular price of an older version for whoever is too old, though a newer one has it reduced', () => {
    const newer = {
      prices: monthly(1_200),
      reductions: [{ kind: 'under_age' as const, below: 29, prices: monthly(1_100) }],
    };
    expect(reductionOf([newer, youthPricedPlan], at(1_100), grown)).toBeNull();
    expect(reductionOf([newer, youthPricedPlan], at(1_100), young)).toEqual({ ...held, regular: 1_200 });
  });

  it('stays reduced for an order that was paid after midnight of the birthday', () => {
    const late = { holder: born('1998-01-01'), begins: day('2027-01-01') };
    expect(reductionOf([youthPricedPlan], at(550), late)).toEqual(held);
  });
});

describe('a plan with reduced prices', () => {
  const reduced = (changes: object) => ({
    kind: 'under_age' as const,
    below: 29,
    prices: monthly(550),
    ...changes,
  });
  const faults = (...reductions: ReturnType<typeof reduced>[]) =>
    reductionFaults({ ...standardPlan, reductions }).map(({ fault }) => fault);

  it.each([
    ['in order', [reduced({})], []],
    ['as dear as the regular one', [reduced({ prices: monthly(1_100) })], ['reduction_not_less']],
    ['dearer', [reduced({ prices: monthly(2_000) })], ['reduction_not_less']],
    ['49 yen', [reduced({ prices: monthly(49) })], ['fee_out_of_range']],
    ['no age', [reduced({ below: null })], ['age_out_of_range']],
    ['an age of 15', [reduced({ below: 15 })], ['age_out_of_range']],
    ['no price at all', [reduced({ prices: [] })], ['reduction_without_price']],
    ['twice', [reduced({}), reduced({ below: 25 })], ['reduction_twice', 'reduction_twice']],
  ])('%s', (_case, reductions, expected) => {
    expect(faults(...reductions)).toEqual(expected);
  });

  it('needs the regular price of its interval, and a twelfth that can be charged', () => {
    const yearly = [{ interval: 'year' as const, amount: yen(599) }];
    const only = { prices: monthly(1_100), reductions: [reduced({ prices: yearly })] };
    expect(reductionFaults(only)).toEqual([
      { kind: 'under_age', interval: 'year', fault: 'reduction_not_offered' },
    ]);
    const byYear = {
      ...standardPlan,
      yearFrom: 4,
      prices: [{ interval: 'year' as const, amount: yen(12_000) }],
    };
    const plan = { ...byYear, reductions: [reduced({ prices: yearly })] };
    expect(checkPlan(plan)).toMatchObject({ refusal: { facts: { fault: 'fiscal_year_share_too_small' } } });
  });
});

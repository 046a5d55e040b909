import { startOfTokyoDay, tokyoDate, yen } from '@enishi/kernel';
import fc from 'fast-check';

import type { FeeInvoice } from './fee-invoice.ts';
import { invoicedTermTurned, orderedTerm, spanToInvoice } from './invoiced-term.ts';
import { paidBefore, raiseOf } from './raised-term.ts';

const basic = { stream: 'membership_corporate', key: 'corp_basic', interval: 'year' } as const;
const year = { start: tokyoDate('2026-11-26'), end: tokyoDate('2027-11-26') };
const term = {
  ...orderedTerm('1', { ...basic, amount: yen(132_000) }, year),
  status: 'active',
} as const;
type Claim = FeeInvoice;
const claim = (changes: Partial<Claim> = {}): Claim => ({
  ...({ id: '1', subscriptionId: '1', offerKey: 'corp_basic', offerName: '法人ベーシック' } as const),
  ...({ interval: 'year', stream: 'membership_corporate', taxCategory: 'taxable_10' } as const),
  ...{ amount: yen(132_000), periodStart: year.start, periodEnd: year.end, dueOn: tokyoDate('2026-12-30') },
  ...({ beginsWith: 'start_day', orderNumber: '', state: 'settled', settledOn: null } as const),
  terms: { closingDay: 31, monthsLater: 1, payDay: 31, onHoliday: 'before' },
  ...{ paymentId: null, receivableId: '1', creditNoteId: null, raise: null },
  ...changes,
});
const raised = (changes: Partial<Claim> = {}): Claim =>
  claim({
    ...{ id: '2', offerKey: 'corp_standard', amount: yen(129_649), periodStart: tokyoDate('2027-04-01') },
    ...{ dueOn: tokyoDate('2027-05-31'), raise: { from: { offerKey: 'corp_basic', amount: yen(132_000) } } },
    ...changes,
  });

/** What a dearer plan costs within a year that is paid on invoice: worked out by hand. */
describe('the difference of a change within a term', () => {
  it.each([
    // 330,000 - 132,000 = 198,000 a year.
    ['on the day it began, the whole difference', 330_000, '2026-11-26', 365, 198_000],
    ['on 1 April, 239 of 365 days: 129,649.3', 330_000, '2027-04-01', 239, 129_649],
    ['on the last day, one day: 542.4', 330_000, '2027-11-25', 1, 542],
    ['for a company of 25 people: 495,000', 495_000, '2027-04-01', 239, 237_690],
    ['to the partner plan on 26 May: 858,000 a year', 990_000, '2027-05-26', 184, 432_526],
    ['to a cheaper one nothing, and nothing back', 79_200, '2027-04-01', 239, 0],
  ])('%s', (_what, price, day, rest, due) => {
    const raise = raiseOf(term, [claim()], yen(price), tokyoDate(day));
    expect(raise).toMatchObject({ due, shares: [{ rest, days: 365, held: 132_000, until: year.end }] });
  });

  it('counts 366 days of a year with a 29 February, and from the price after an earlier change', () => {
    const leap = { start: tokyoDate('2027-11-26'), end: tokyoDate('2028-11-26') };
    const running = {
      ...orderedTerm('1', { ...basic, amount: yen(330_000) }, leap),
      status: 'active',
    } as const;
    const claims = [claim({ periodStart: leap.start, periodEnd: leap.end })];
    // 660,000 × 270 ÷ 366 = 486,885.2
    expect(raiseOf(running, claims, yen(990_000), tokyoDate('2028-03-01'))).toMatchObject({
      ...{ due: 486_885, shares: [{ rest: 270, days: 366, held: 330_000 }] },
    });
  });

  it('takes the next year too where it is paid, and leaves it to its new invoice where it is not', () => {
    const next = { periodStart: year.end, periodEnd: tokyoDate('2028-11-26') };
    const day = tokyoDate('2027-10-15');
    // 198,000 × 42 ÷ 365 = 22,783.5
    const unpaid = [claim(), claim({ ...next, state: 'open' })];
    expect(raiseOf(term, unpaid, yen(330_000), day).due).toBe(22_783);
    const ahead = { ...term, periodEnd: startOfTokyoDay(next.periodEnd) };
    const paid = [claim(), claim({ ...next, state: 'settled' })];
    expect(raiseOf(ahead, paid, yen(330_000), day)).toMatchObject({
      ...{ due: 22_783 + 198_000, shares: [{ due: 22_783 }, { due: 198_000, rest: 366, days: 366 }] },
    });
  });

  it('of a first period that ends with March is reckoned by the days of a whole year', () => {
    const short = { start: tokyoDate('2026-11-26'), end: tokyoDate('2027-04-01') };
    const begun = {
      ...orderedTerm('1', { ...basic, amount: yen(132_000) }, short),
      status: 'active',
    } as const;
    // 198,000 × 59 ÷ 365 = 32,005.5
    expect(
      raiseOf(
        begun,
        [claim({ ...{ periodEnd: short.end, amount: yen(55_000) } })],
        yen(330_000),
        tokyoDate('2027-02-01'),
      ),
    ).toMatchObject({ due: 32_005, shares: [{ rest: 59, days: 365 }] });
  });

  it('never costs more than the difference of the year, and less every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 132_000, max: 2_000_000 }),
        fc.integer({ min: 0, max: 363 }),
        (price, after) => {
          const on = (days: number) =>
            raiseOf(
              term,
              [claim()],
              yen(price),
              tokyoDate(new Date(Date.UTC(2026, 10, 26 + days)).toISOString().slice(0, 10)),
            );
          expect(on(after).due).toBeLessThanOrEqual(price - 132_000);
          expect(on(after + 1).due).toBeLessThanOrEqual(on(after).due);
        },
      ),
      { seed: 20261126 },
    );
  });
});

describe('a term that was raised', () => {
  const standard = { ...term, offerKey: 'corp_standard', amount: yen(330_000) };
  const at = (day: string): Date => startOfTokyoDay(tokyoDate(day));

  it('stays in its period, is late with the difference, and goes on with what the next invoice says', () => {
    expect(
      invoicedTermTurned(standard, [claim(), raised({ state: 'settled' })], at('2027-06-01')),
    ).toBeNull();
    expect(
      invoicedTermTurned(standard, [claim(), raised({ state: 'open' })], at('2027-06-01')),
    ).toMatchObject({
      ...{ status: 'past_due', offerKey: 'corp_standard', periodStart: term.periodStart },
    });
    const next = claim({
      ...{ offerKey: 'corp_standard', amount: yen(330_000) },
      ...{ periodStart: year.end, periodEnd: tokyoDate('2028-11-26'), dueOn: tokyoDate('2027-12-30') },
    });
    expect(
      invoicedTermTurned(standard, [claim(), raised({ state: 'settled' }), next], at('2027-11-26')),
    ).toMatchObject({ offerKey: 'corp_standard', amount: 330_000, periodEnd: at('2028-11-26') });
  });

  it('keeps the dearer offer in a year that was paid ahead at the old price and raised with it', () => {
    const next = claim({ periodStart: year.end, periodEnd: tokyoDate('2028-11-26') });
    const both = raised({ state: 'settled', periodEnd: tokyoDate('2028-11-26') });
    const ahead = { ...standard, periodEnd: at('2028-11-26') };
    expect(invoicedTermTurned(ahead, [claim(), both, next], at('2027-11-26'))).toMatchObject({
      ...{ offerKey: 'corp_standard', amount: 330_000, periodStart: at('2027-11-26') },
    });
  });

  it('takes what was planned with the next period, also where that was not invoiced in time', () => {
    const planned = { nextOfferKey: 'corp_basic', nextInterval: 'year', nextAmount: yen(132_000) } as const;
    expect(invoicedTermTurned({ ...standard, ...planned }, [claim()], at('2027-11-26'))).toMatchObject({
      ...{ offerKey: 'corp_basic', amount: 132_000, nextOfferKey: null },
    });
  });

  it('is invoiced for its next period by the invoice of its period, not by that of the difference', () => {
    const taken = [claim({ state: 'credited' }), raised({ state: 'settled' })];
    expect(spanToInvoice(standard, taken, tokyoDate('2027-05-01'))).toEqual(year);
  });

  describe('falls back to what is paid where the difference alone is late', () => {
    const today = tokyoDate('2027-06-15');
    const open = raised({ state: 'open' });
    const nextYear = { periodStart: year.end, periodEnd: tokyoDate('2028-11-26') };
    const dearer = { offerKey: 'corp_standard', amount: yen(330_000) };
    const at330 = claim({ id: '4', ...nextYear, ...dearer, state: 'open', dueOn: tokyoDate('2027-12-31') });

    it('and with it every later one', () => {
      expect(paidBefore(standard, [claim(), open], today)).toMatchObject({
        ...{ offerKey: 'corp_basic', amount: 132_000, fellBack: true, taken: [{ id: '2' }] },
      });
      const later = raised({
        ...{ id: '3', state: 'open', offerKey: 'corp_partner', dueOn: tokyoDate('2027-07-30') },
        raise: { from: { offerKey: 'corp_standard', amount: yen(330_000) } },
      });
      expect(paidBefore(standard, [claim(), open, later], today)).toMatchObject({
        ...{ offerKey: 'corp_basic', taken: [{ id: '2' }, { id: '3' }] },
      });
      expect(paidBefore(standard, [claim({ state: 'open' }), open], today)).toBeNull();
      expect(paidBefore(standard, [claim(), raised({ state: 'settled' })], today)).toBeNull();
    });

    it('and takes back what asks for the next year at the dearer fee, but not what was planned for it', () => {
      expect(paidBefore(standard, [claim(), open, at330], today)).toMatchObject({
        ...{ offerKey: 'corp_basic', taken: [{ id: '2' }, { id: '4' }] },
      });
      const planned = { ...at330, offerKey: 'corp_light', amount: yen(79_200) };
      expect(paidBefore(standard, [claim(), open, planned], today)).toMatchObject({ taken: [{ id: '2' }] });
    });

    it.each(['settled', 'open'] as const)(
      'but a year that has begun since at the dearer fee stays what its own invoice (%s) sold',
      (state) => {
        const begun = { ...standard, periodStart: at('2027-11-26'), periodEnd: at('2028-11-26') };
        const late = raised({ state: 'open', periodEnd: year.end, dueOn: tokyoDate('2027-11-30') });
        expect(paidBefore(begun, [claim(), late, { ...at330, state }], tokyoDate('2027-12-14'))).toEqual({
          ...{ offerKey: 'corp_standard', amount: 330_000, fellBack: false, taken: [late] },
        });
      },
    );

    it('and a year paid ahead at the old fee, raised with the one before, is of the old fee again', () => {
      const ahead = { ...standard, periodStart: at('2027-11-26'), periodEnd: at('2028-11-26') };
      const both = raised({ state: 'open', periodEnd: nextYear.periodEnd, dueOn: tokyoDate('2027-11-30') });
      const claims = [claim(), both, claim({ id: '5', ...nextYear })];
      expect(paidBefore(ahead, claims, tokyoDate('2027-12-14'))).toMatchObject({
        ...{ offerKey: 'corp_basic', amount: 132_000, fellBack: true },
      });
    });
  });
});

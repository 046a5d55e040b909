import { addDays, startOfTokyoDay, tokyoDate } from '@enishi/kernel';
import { cancelTermsAt } from './cancel-policy.ts';
import { feeAboveTerms, standardTravelTerms } from './travel-terms.ts';

/** The bus leaves at half past seven in the morning in Japan. */
const departure = tokyoDate('2026-10-10');
const startsAt = new Date(startOfTokyoDay(departure).getTime() + 7.5 * 3_600_000);
const price = 29_801;

/** What is kept so many days before, in the first and in the last second of that day in Japan. */
const keptOn = (terms: 'overnight' | 'dayTrip', before: number): number[] => {
  const begins = startOfTokyoDay(addDays(departure, -before)).getTime();
  return [begins, begins + 86_399_000].map((at) => {
    const { percent, fee, refund } = cancelTermsAt(standardTravelTerms[terms], {
      ...{ price, startsAt, now: new Date(at) },
    });
    expect(fee + refund).toBe(price);
    expect(fee).toBe(Math.floor((price * percent) / 100));
    return percent;
  });
};

/** 標準旅行業約款 別表第一, at each of its borders: a day in Japan belongs to its step from midnight to midnight. */
describe('what is kept of a journey that its traveller cancels', () => {
  it.each([
    [365, 0],
    [21, 0],
    [20, 20],
    [8, 20],
    [7, 30],
    [2, 30],
    [1, 40],
    [0, 50],
  ])('with a night, %i days before: %i %%', (before, percent) => {
    expect(keptOn('overnight', before)).toEqual([percent, percent]);
  });

  it.each([
    [20, 0],
    [11, 0],
    [10, 20],
    [8, 20],
    [7, 30],
    [2, 30],
    [1, 40],
    [0, 50],
  ])('of one day, %i days before: %i %%', (before, percent) => {
    expect(keptOn('dayTrip', before)).toEqual([percent, percent]);
  });

  it.each([21, 20, 8, 7, 2, 1, 0])(
    'is as much as an organiser may ask %i days before, and one percent more is too much',
    (from) => {
      const most = keptOn('overnight', from)[0]!;
      expect(feeAboveTerms([{ from, percent: most }], { lodging: true })).toBeNull();
      expect(feeAboveTerms([{ from, percent: most + 1 }], { lodging: true })).toEqual({
        ...{ from, percent: most + 1, most },
      });
    },
  );
});

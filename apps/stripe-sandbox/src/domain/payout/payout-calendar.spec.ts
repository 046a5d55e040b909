import { businessDaysAfter, nextPayout } from './payout-calendar.ts';
import { defaultPayouts, type PayoutSchedule } from './payout-schedule.ts';

const seconds = (iso: string): number => Date.parse(iso) / 1000;
const written = (at: number | null): string | null =>
  at === null ? null : new Date(at * 1000).toISOString();

describe('business days', () => {
  // 2026-04-01 is a Wednesday.
  it.each([
    ['2026-04-01T15:30:00Z', 4, '2026-04-07T00:00:00.000Z'],
    ['2026-04-03T23:59:59Z', 1, '2026-04-06T00:00:00.000Z'],
    ['2026-04-04T12:00:00Z', 1, '2026-04-06T00:00:00.000Z'],
    ['2026-04-05T12:00:00Z', 0, '2026-04-05T00:00:00.000Z'],
  ])('%s and %i more is %s', (from, count, day) => {
    expect(written(businessDaysAfter(seconds(from), count))).toBe(day);
  });
});

describe('the next automatic payout', () => {
  it.each<[Partial<PayoutSchedule>, string, string | null]>([
    [{ interval: 'manual' }, '2026-04-01T00:00:00Z', null],
    [{ interval: 'daily' }, '2026-04-01T00:00:00Z', '2026-04-02T00:00:00.000Z'],
    [{ interval: 'daily' }, '2026-04-03T00:00:00Z', '2026-04-06T00:00:00.000Z'],
    // On its way on Thursday, there on Friday.
    [{ interval: 'weekly' }, '2026-04-01T09:00:00Z', '2026-04-02T00:00:00.000Z'],
    [{ interval: 'weekly' }, '2026-04-02T00:00:00Z', '2026-04-09T00:00:00.000Z'],
    // For Monday it sets out on Friday.
    [{ interval: 'weekly', weekday: 'monday' }, '2026-04-01T09:00:00Z', '2026-04-03T00:00:00.000Z'],
    // 25 April is a Saturday: it arrives on Monday the 27th, and sets out on the Friday before.
    [{ interval: 'monthly', monthDay: 25 }, '2026-04-01T09:00:00Z', '2026-04-24T00:00:00.000Z'],
    // February has no 31st.
    [{ interval: 'monthly', monthDay: 31 }, '2027-02-01T00:00:00Z', '2027-02-26T00:00:00.000Z'],
    [{ interval: 'monthly', monthDay: 31 }, '2026-04-01T00:00:00Z', '2026-04-29T00:00:00.000Z'],
  ])('%j from %s sets out at %s', (terms, from, at) => {
    expect(written(nextPayout({ ...defaultPayouts, ...terms, reached: seconds(from) }))).toBe(at);
  });
});

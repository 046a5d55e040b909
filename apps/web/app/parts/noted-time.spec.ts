import { notedInstant } from './noted-time.ts';

describe('the time that somebody noted', () => {
  it.each([
    ['2026-12-28T00:00:00.000Z', '08:55', '2026-12-27T23:55:00.000Z'],
    ['2026-12-28T00:00:00.000Z', '09:05', '2026-12-28T00:05:00.000Z'],
    ['2026-12-31T13:30:00.000Z', '22:20', '2026-12-31T13:20:00.000Z'],
    ['2026-12-31T13:30:00.000Z', '00:10', '2026-12-31T15:10:00.000Z'],
    ['2026-12-31T13:30:00.000Z', '夜', null],
    ['いつか', '08:55', null],
  ])('of a gig from %s, %s is %s', (startsAt, clock, instant) => {
    expect(notedInstant(startsAt, clock)).toBe(instant);
  });
});

import { tokyoDate, yen } from '@enishi/kernel';
import { shareFor } from '../call-off.ts';
import { askedUntil, movedTo, readSubstitute, readSubstituteAfter } from './substitute.ts';

const day = tokyoDate;
const tokyo = (text: string) => new Date(`${text}:00+09:00`);

describe('edge 5: a substitute day', () => {
  it.each([
    ['the day after', '2026-12-29', 1, true],
    ['two weeks later', '2027-01-11', 1, true],
    ['fifteen days later', '2027-01-12', 1, false],
    ['the same day', '2026-12-28', 1, false],
    ['an earlier one', '2026-12-27', 1, false],
    ['of gigs on two days, on the second of them', '2026-12-29', 2, false],
    ['of gigs on two days, after both', '2026-12-30', 2, true],
    ['of gigs on fourteen days', '2027-01-11', 14, true],
    ['of gigs on fifteen days, for which there is no such day', '2027-01-12', 15, false],
  ])('%s', (_, typed, days, fits) => {
    const read = readSubstitute(day(typed), { firstDay: day('2026-12-28'), days });
    expect(read.ok ? null : read.refusal.code).toBe(fits ? null : 'GIG_SUBSTITUTE_WRONG');
  });

  it.each<[string, number | null, string[], boolean]>([
    ['none', null, ['2026-12-28', '2026-12-29'], true],
    ['two days later, of every other day but one', 2, ['2026-12-28', '2026-12-31'], true],
    ['onto a day of the same series', 3, ['2026-12-28', '2026-12-31'], false],
    ['a week later, of weekly gigs', 7, ['2026-12-28', '2027-01-04'], false],
    ['fourteen', 14, [], true],
    ['fifteen', 15, [], false],
    ['zero', 0, [], false],
    ['half a day', 1.5, [], false],
  ])('of a series or a template: %s', (_, typed, days, fits) => {
    const read = readSubstituteAfter(typed, days.map(day));
    expect(read.ok ? null : read.refusal.code).toBe(fits ? null : 'SUBSTITUTE_AFTER_WRONG');
  });

  it('is none where none is named, and has the same clock', () => {
    expect(readSubstitute(null, { firstDay: day('2026-12-28'), days: 3 })).toEqual({ ok: true, value: null });
    const moved = movedTo(tokyo('2026-12-28T09:00'), day('2026-12-28'), day('2027-01-03'));
    expect(moved).toEqual(tokyo('2027-01-03T09:00'));
    // Past midnight it ends a day after the one on which it begins, there as well.
    expect(movedTo(tokyo('2026-12-29T01:00'), day('2026-12-28'), day('2026-12-30'))).toEqual(
      tokyo('2026-12-31T01:00'),
    );
  });

  it.each([
    ['a day', '2026-12-28T05:00', '2026-12-31', '2026-12-29T05:00'],
    ['until eight on the evening before', '2026-12-28T05:00', '2026-12-29', '2026-12-28T20:00'],
    ['for nobody after that', '2026-12-28T20:00', '2026-12-29', null],
  ])('is kept for whoever had a place: %s', (_, now, on, until) => {
    expect(askedUntil(tokyo(now), day(on))).toEqual(until ? tokyo(until) : null);
  });
});

describe('edge 5: a share of the reward for nothing done', () => {
  const gig = { day: day('2026-12-28'), startsAt: tokyo('2026-12-28T09:00'), reward: yen(3_001) };
  it.each([
    ['at five in the morning', '2026-12-28T05:00', 50, 1_501],
    ['a minute late', '2026-12-27T09:01', 50, 1_501],
    ['exactly in time', '2026-12-27T09:00', 50, 0],
    ['where none was agreed', '2026-12-28T05:00', 0, 0],
    ['the whole', '2026-12-28T05:00', 100, 3_001],
  ])('%s', (_, at, percent, owed) => {
    expect(shareFor({ ...gig, percent }, tokyo(at))).toBe(owed);
  });
});

import { tokyoDate } from '@enishi/kernel';

import { endingsDue, judgeComeback } from './comeback.ts';
import type { ComebackGround, Ending } from './comeback.ts';

/** スタンダード会員, 1,100 yen a month, cancelled: 25 October 2026 is its last day. */
const ending: Ending = {
  endedOn: tokyoDate('2026-10-26'),
  ...{ paid: true, disputed: false, paused: false, left: false, carriedOn: false },
};
const ground: ComebackGround = { today: tokyoDate('2026-11-25'), offered: true, lastWrittenOn: null };

describe('the one letter after the end of a paid plan', () => {
  it.each([
    ['the thirtieth day', '2026-11-25', 'due'],
    ['the day before it', '2026-11-24', 'too_early'],
    ['the day of the end', '2026-10-26', 'too_early'],
    ['a week later, after the worker had stopped', '2026-12-02', 'due'],
    ['a day more than a week later', '2026-12-03', 'too_late'],
    ['a year later', '2027-10-26', 'too_late'],
  ])('on %s (%s): %s', (_case, today, verdict) => {
    expect(judgeComeback(ending, { ...ground, today: tokyoDate(today) })).toBe(verdict);
  });

  it.each<[string, Partial<Ending>, string]>([
    ['an order that was never paid', { paid: false }, 'never_paid'],
    ['a payment that the bank took back or is asked to', { disputed: true }, 'disputed'],
    ['a member who left, also one who joined again', { left: true }, 'left'],
    ['a plan that rests and goes on by itself', { paused: true }, 'paused'],
    ['a member with another plan, paid or given, or back already', { carriedOn: true }, 'came_back'],
    [
      'somebody who left during a dispute: the graver reason is named',
      { left: true, disputed: true },
      'disputed',
    ],
  ])('is not written about %s', (_case, changes, verdict) => {
    expect(judgeComeback({ ...ending, ...changes }, ground)).toBe(verdict);
  });

  it('is not written about a plan that nobody can take any more', () => {
    expect(judgeComeback(ending, { ...ground, offered: false })).toBe('not_offered');
  });

  it.each([
    ['the day before', '2026-11-24', 'written_lately'],
    ['364 days ago', '2025-11-26', 'written_lately'],
    ['365 days ago', '2025-11-25', 'due'],
  ])('comes at most once in 365 days: the last one %s (%s)', (_case, lastWrittenOn, verdict) => {
    expect(judgeComeback(ending, { ...ground, lastWrittenOn: tokyoDate(lastWrittenOn) })).toBe(verdict);
  });

  it.each([
    ['2026-11-25', '2026-10-19', '2026-10-26'],
    ['2027-03-01', '2027-01-23', '2027-01-30'],
    ['2028-03-30', '2028-02-22', '2028-02-29'],
  ])('on %s speaks of endings from %s to %s', (today, from, to) => {
    expect(endingsDue(tokyoDate(today))).toEqual({ from, to });
  });
});

import { tokyoDate } from '@enishi/kernel';
import { readPlacing, readWord } from './coordinator-word.ts';
import { hindranceCodes, hindranceTable, hindranceWords, hindrancesOf, stopsTaking } from './hindrance.ts';
import type { Eligibility, HindranceCode } from './hindrance.ts';
import { fullestWeek, readLimits } from './hours-a-week.ts';
import { awakeAt, nextWaveAt, waveSize } from './waves.ts';

const free: Eligibility = {
  ...{ phase: 'open', ownPlace: false, overlaps: null, week: null, refused: null },
  ...{ blocked: false, notAgain: false, outOfArea: false, noGigRole: false, consent: true },
};

const refusedBy = (code: string, facts = {}): Partial<Eligibility> => ({ refused: { code, facts } });

describe('what stands in the way of a gig', () => {
  const cases: [HindranceCode, Partial<Eligibility>, 'taking' | 'telling', string][] = [
    ['UNDER_AGE', refusedBy('GIG_TOO_YOUNG', { age: 18 }), 'taking', '保護者の方と一緒に、事務局へ'],
    ['NOT_OPEN', { phase: 'other' }, 'taking', 'ほかのしごと'],
    ['FULL', { phase: 'filled' }, 'taking', 'やめる方が出ると'],
    ['OWN_PLACE', { ownPlace: true }, 'taking', '引き受けたしごと'],
    ['OVERLAP', { overlaps: '配膳' }, 'taking', 'そのしごとをやめると'],
    ['WEEKLY_CAP', { week: { minutes: 1800, most: 1680 } }, 'taking', '上限を変えるか'],
    ['EMPLOYED_DAY', refusedBy('WORKER_DAY_FULL', { most: 8 }), 'taking', '別の日'],
    ['EMPLOYED_WEEK', refusedBy('WORKER_WEEK_FULL', { most: 40 }), 'taking', '別の週'],
    ['AGE_NEEDED', refusedBy('WORKER_AGE_UNKNOWN'), 'taking', '事務局へ'],
    ['MINOR_SCHOOL', refusedBy('WORKER_CHILD'), 'taking', '4月1日から'],
    ['MINOR_NIGHT', refusedBy('WORKER_NIGHT'), 'taking', '22時までに'],
    ['MINOR_DANGER', refusedBy('WORKER_DANGER'), 'taking', 'ほかのしごと'],
    ['MINOR_PAPERS', refusedBy('WORKER_PAPERS'), 'taking', '登録窓口へ'],
    ['BLOCKED_COMPANY', { blocked: true }, 'telling', '引き受けることはできます'],
    ['NOT_AGAIN', { notAgain: true }, 'telling', '引き受けることはできます'],
    ['OUT_OF_AREA', { outOfArea: true }, 'telling', '地域を増やす'],
    ['NO_GIG_ROLE', { noGigRole: true }, 'telling', '「しごと」を選ぶと'],
    ['NO_CONSENT', { consent: false }, 'telling', '同意すると'],
  ];

  it.each(cases)('%s, and how it is cleared', (code, facts, stops, clear) => {
    const [found, ...others] = hindrancesOf({ ...free, ...facts });
    expect(found?.code).toBe(code);
    expect(others).toEqual([]);
    expect(stopsTaking(found!) ? 'taking' : 'telling').toBe(stops);
    const words = hindranceWords(found!);
    expect(words.clear.ja).toContain(clear);
    expect(words.why.ja.length * words.why.en.length * words.clear.en.length).toBeGreaterThan(0);
  });

  it('is nothing for who is free', () => {
    expect(hindrancesOf(free)).toEqual([]);
    expect(cases.map(([code]) => code)).toEqual([...hindranceCodes]);
    expect(Object.keys(hindranceTable)).toEqual([...hindranceCodes]);
  });
});

describe('hours a week that somebody sets for themselves (edge 15)', () => {
  const day = tokyoDate;
  const works = [
    { day: day('2026-12-22'), minutes: 600 },
    { day: day('2026-12-28'), minutes: 900 },
    { day: day('2027-01-03'), minutes: 600 },
  ];

  it('are counted in any seven days in a row, over the turn of the year as well', () => {
    expect(fullestWeek(works, { day: day('2026-12-28'), minutes: 150 })).toBe(1650);
    expect(fullestWeek(works, { day: day('2026-12-25'), minutes: 150 })).toBe(1650);
    expect(fullestWeek(works, { day: day('2027-01-12'), minutes: 150 })).toBe(150);
    expect(fullestWeek([], { day: day('2026-12-28'), minutes: 150 })).toBe(150);
  });

  it('stop at 28 hours as a limit of the person, and nothing asks for a nationality', () => {
    const week = (minutes: number) => hindrancesOf({ ...free, week: { minutes, most: 28 * 60 } });
    expect(week(28 * 60)).toEqual([]);
    expect(week(28 * 60 + 1)).toMatchObject([{ code: 'WEEKLY_CAP', facts: { hours: 28, most: 28 } }]);
    expect(hindranceWords(week(30 * 60)[0]!).why.ja).toContain('30時間になり、ご自分で決めた上限（28時間）');
  });

  it('and the yearly total (edge 14) are read as they are typed', () => {
    expect(readLimits({ weeklyHours: '２８時間', yearlyYen: '１，０３０，０００円' })).toEqual({
      ok: true,
      value: { weeklyMinutes: 1680, yearlyYen: 1_030_000 },
    });
    expect(readLimits({ weeklyHours: '', yearlyYen: '103万' })).toMatchObject({
      value: { yearlyYen: 1_030_000 },
    });
    expect(readLimits({ weeklyHours: '', yearlyYen: ' ' })).toEqual({
      ok: true,
      value: { weeklyMinutes: null, yearlyYen: null },
    });
    const codeOf = (weeklyHours: string, yearlyYen: string) => {
      const read = readLimits({ weeklyHours, yearlyYen });
      return read.ok ? null : read.refusal.code;
    };
    expect(codeOf('0', '')).toBe('GIG_HOURS_CAP_WRONG');
    expect(codeOf('81', '')).toBe('GIG_HOURS_CAP_WRONG');
    expect(codeOf('二十', '')).toBe('GIG_HOURS_CAP_WRONG');
    expect(codeOf('28', '-1')).toBe('GIG_YEAR_ALERT_WRONG');
  });
});

describe('waves of mails', () => {
  it.each([
    ['20:59 goes out', '2026-12-01T11:59:00Z', '2026-12-01T11:59:00Z'],
    ['21:00 waits for the morning', '2026-12-01T12:00:00Z', '2026-12-01T23:00:00Z'],
    ['half past midnight waits for the same morning', '2026-12-01T15:30:00Z', '2026-12-01T23:00:00Z'],
    ['7:59 waits a minute', '2026-12-01T22:59:00Z', '2026-12-01T23:00:00Z'],
    ['8:00 goes out', '2026-12-01T23:00:00Z', '2026-12-01T23:00:00Z'],
  ])('%s', (_, at, expected) =>
    expect(awakeAt(new Date(at)).toISOString()).toBe(new Date(expected).toISOString()),
  );

  it('are twenty, forty two hours later, and no more', () => {
    expect([waveSize(1), waveSize(2), waveSize(3)]).toEqual([20, 40, null]);
    expect(nextWaveAt(new Date('2026-12-01T03:00:00Z')).toISOString()).toBe('2026-12-01T05:00:00.000Z');
    expect(nextWaveAt(new Date('2026-12-01T11:00:00Z')).toISOString()).toBe('2026-12-01T23:00:00.000Z');
  });
});

describe('a line of a coordinator, and who is put first', () => {
  it('is one line, or none, and not longer than what is read on a phone', () => {
    expect(readWord(' 先日の 配膳\nが とても助かりました ')).toMatchObject({ ok: true });
    expect(readWord('  ')).toEqual({ ok: true, value: null });
    expect(readWord('あ'.repeat(121))).toMatchObject({ ok: false, refusal: { code: 'GIG_WORD_LONG' } });
  });

  it('asks why against the ranking, and not for its first', () => {
    expect(readPlacing(1, null)).toEqual({ ok: true, value: null });
    expect(readPlacing(2, null)).toMatchObject({ refusal: { code: 'GIG_PLACING_REASON_MISSING' } });
    expect(readPlacing(7, 'their_turn')).toEqual({ ok: true, value: 'their_turn' });
  });
});

import { addDays, tokyoDate } from '@enishi/kernel';
import {
  busyFrom,
  firstDayOfWeek,
  monthsFrom,
  readBusyWeeks,
  seasonRow,
  weekOf,
  weeksOfMonth,
  weeksOfYear,
} from './season.ts';
import { stitchYears } from './stitched-year.ts';

const today = tokyoDate('2026-12-01');

describe('weeks of a year', () => {
  it.each([
    ['2026-01-01', 1],
    ['2026-01-07', 1],
    ['2026-01-08', 2],
    ['2026-12-24', 52],
    ['2026-12-31', 52],
    ['2028-12-31', 52],
    ['2028-02-29', 9],
  ])('%s is in week %i', (day, week) => {
    expect(weekOf(tokyoDate(day))).toBe(week);
  });

  it('are each of one month, in leap years as well', () => {
    for (const year of [2026, 2028]) {
      const all = Array.from({ length: 12 }, (_, at) => weeksOfMonth(year, at + 1)).flat();
      expect(all).toEqual(Array.from({ length: weeksOfYear }, (_, at) => at + 1));
    }
    expect(firstDayOfWeek(2026, 2)).toBe('2026-01-08');
  });

  it('are read with months as all of theirs, and refused where there is no such week', () => {
    expect(readBusyWeeks({ weeks: [52, 1], months: [1] }, 2026)).toMatchObject({
      value: [1, 2, 3, 4, 5, 52],
    });
    for (const wrong of [
      { weeks: [53], months: [] },
      { weeks: [], months: [0] },
      { weeks: [1.5], months: [] },
    ])
      expect(readBusyWeeks(wrong, 2026)).toMatchObject({
        ok: false,
        refusal: { code: 'SEASON_WEEKS_WRONG' },
      });
  });
});

describe('the calendar', () => {
  const facts = {
    days: [
      { companyId: 'inn', day: tokyoDate('2026-12-28'), gigs: 2, minutes: 600, open: 150 },
      { companyId: 'inn', day: tokyoDate('2027-01-03'), gigs: 1, minutes: 150, open: 150 },
      { companyId: 'farm', day: tokyoDate('2027-01-04'), gigs: 1, minutes: 60, open: 0 },
    ],
    requests: [{ companyId: 'inn', day: tokyoDate('2026-12-28'), requests: 2, uncut: 40 }],
    said: new Map([['inn', [1, 2, 52]]]),
  };

  it('has for each company and month what is asked, needed and still open, and the weeks in which it is busy', () => {
    const [december, january, february] = seasonRow('inn', monthsFrom(today), facts);
    expect(december).toEqual({
      month: '2026-12',
      requests: 2,
      uncut: 40,
      gigs: 2,
      minutes: 600,
      open: 150,
      busyWeeks: 1,
    });
    expect(january).toMatchObject({ gigs: 1, minutes: 150, open: 150, busyWeeks: 2, requests: 0 });
    expect(february).toMatchObject({ gigs: 0, busyWeeks: 0 });
    expect(monthsFrom(today)).toHaveLength(12);
  });

  it('knows weeks to come by words and by gigs', () => {
    const busy = busyFrom(today, ['inn', 'farm'], facts);
    expect([...busy.get('inn')!].sort((one, other) => one - other)).toEqual([3, 4, 5, 6]);
    expect([...busy.get('farm')!]).toEqual([4]);
  });
});

const span = (from: number, until: number): number[] =>
  Array.from({ length: until - from + 1 }, (_, at) => from + at);

describe('a year of one person', () => {
  it('goes on from the inn to the farm to the shop, each while it is busy', () => {
    const busy = new Map([
      ['inn', new Set([...span(0, 9), ...span(48, 51)])],
      ['farm', new Set(span(10, 30))],
      ['shop', new Set(span(20, 47))],
    ]);
    const [first, second] = stitchYears(today, busy);
    expect(first!.weeks).toBe(52);
    expect(first!.stretches.map(({ companyId }) => companyId)).toEqual(['inn', 'farm', 'shop', 'inn']);
    expect(first!.stretches[0]).toEqual({
      companyId: 'inn',
      fromDay: today,
      toDay: addDays(today, 69),
      weeks: 10,
    });
    // What the first person does is not offered to the second; what both companies wanted at once is left.
    expect(second?.weeks ?? 0).toBeLessThan(52);
  });

  it('does not send anybody back and forth for a week that both could have', () => {
    const busy = new Map([
      ['inn', new Set(span(0, 20))],
      ['farm', new Set([5, 7, 9, ...span(21, 40)])],
    ]);
    expect(stitchYears(today, busy)[0]!.stretches.map(({ companyId, weeks }) => [companyId, weeks])).toEqual([
      ['inn', 21],
      ['farm', 20],
    ]);
  });

  it.each([
    ['one company alone', new Map([['inn', new Set(span(0, 51))]])],
    [
      'too few weeks',
      new Map([
        ['inn', new Set([0])],
        ['farm', new Set([1])],
      ]),
    ],
    ['nobody', new Map<string, Set<number>>()],
  ])('is not proposed for %s', (_, busy) => {
    expect(stitchYears(today, busy)).toEqual([]);
  });

  const seed = Number(process.env['SEED'] ?? 20261128);
  it(`never has a week twice, nor one in which nobody is busy (SEED=${seed})`, () => {
    let state = seed;
    const next = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    for (let round = 0; round < 40; round += 1) {
      const names = Array.from({ length: 1 + next(6) }, (_, at) => `c${at}`);
      const busy = new Map(names.map((name) => [name, new Set(span(0, 51).filter(() => next(3) === 0))]));
      const worked = new Set<string>();
      for (const { stretches, weeks } of stitchYears(today, busy)) {
        const days = stretches.flatMap(({ companyId, fromDay, weeks: many }) =>
          Array.from({ length: many }, (_, at) => ({ companyId, day: addDays(fromDay, at * 7) })),
        );
        expect(days).toHaveLength(weeks);
        expect(new Set(days.map(({ day }) => day)).size).toBe(weeks);
        for (const { companyId, day } of days) {
          const week = (Date.parse(day) - Date.parse(today)) / 604_800_000;
          expect(busy.get(companyId)!.has(week)).toBe(true);
          expect(worked.has(`${companyId} ${week}`)).toBe(false);
          worked.add(`${companyId} ${week}`);
        }
      }
    }
  });
});

import { tokyoDate } from '@enishi/kernel';
import type { GigWish } from '../gig.ts';
import { previewSeries, suggestSeries } from './series-preview.ts';
import { clockAfter, readSeries, weekdayOf } from './series.ts';
import type { SeriesForm, SeriesTemplate } from './series.ts';

const now = new Date('2026-12-01T03:00:00Z');
const help = { fromDay: tokyoDate('2026-12-28'), toDay: tokyoDate('2027-01-10'), hours: 40 };
const choices = { skills: new Map([['s', { ja: '清掃', en: 'Cleaning' }]]), areas: new Set(['01206']) };
const template: SeriesTemplate = {
  ...{
    title: 'シーツ交換',
    steps: ['外す', '張る'],
    skillId: 's',
    beginnerOk: true,
    length: 150,
    minutes: 120,
  },
};
const form: SeriesForm = {
  ...{ firstDay: tokyoDate('2026-12-28'), lastDay: tokyoDate('2026-12-31'), weekdays: [0, 1, 2, 3, 4, 5, 6] },
  ...{
    skipsHolidays: false,
    times: '9:00、13:00',
    area: '01206',
    place: '本館\n別館',
    places: 1,
    reward: 3000,
    substituteAfter: null,
  },
};
const entered = [{ prefecture: '01', from: '2026-10-04', yen: 1075 }];
const series = (more: Partial<SeriesForm> = {}): GigWish[] => {
  const read = readSeries({ ...form, ...more }, template, { help, choices, now });
  if (!read.ok) throw read.refusal;
  return read.value;
};
const refusal = (more: Partial<SeriesForm>): unknown => {
  const read = readSeries({ ...form, ...more }, template, { help, choices, now });
  return read.ok ? null : { code: read.refusal.code, field: read.refusal.facts['field'] };
};

describe('a series', () => {
  it('makes of four days, two times and two spots sixteen gigs of two and a half hours, which are the forty that were asked', () => {
    const made = series();
    expect(made).toHaveLength(16);
    expect(previewSeries(made, help, [], entered)).toEqual({
      ...{
        count: 16,
        minutes: 2400,
        standing: 0,
        asked: 2400,
        reward: 48_000,
        below: 0,
        unknown: 0,
        least: 2150,
      },
      ...{ holidays: [tokyoDate('2026-12-31')], crossings: [] },
    });
    expect(previewSeries(made, help, [], [])).toMatchObject({ below: 0, unknown: 16, least: 2150 });
    expect(made[0]!.turns[0]).toEqual({
      day: tokyoDate('2026-12-28'),
      startsAt: new Date('2026-12-28T00:00:00Z'),
      endsAt: new Date('2026-12-28T02:30:00Z'),
      substituteDay: null,
    });
  });

  it('may carry a substitute day for each of its days, as many days later, that is none of them', () => {
    const moved = series({ substituteAfter: 4 }).flatMap(({ turns }) => turns);
    expect(new Set(moved.map(({ day, substituteDay }) => `${day} ${substituteDay}`))).toEqual(
      new Set([
        ...['2026-12-28 2027-01-01', '2026-12-29 2027-01-02', '2026-12-30 2027-01-03'],
        '2026-12-31 2027-01-04',
      ]),
    );
    for (const after of [1, 3, 15])
      expect(refusal({ substituteAfter: after })).toEqual({
        ...{ code: 'SUBSTITUTE_AFTER_WRONG', field: 'substituteAfter' },
      });
    expect(refusal({ substituteAfter: 1, weekdays: [1, 3] })).toBeNull();
  });

  it.each([
    ['weekdays alone', { weekdays: [1, 3] }, ['2026-12-28', '2026-12-30']],
    ['no day on which banks are closed', { skipsHolidays: true }, ['2026-12-28', '2026-12-29', '2026-12-30']],
    ['what is left of both', { skipsHolidays: true, weekdays: [4, 2] }, ['2026-12-29']],
  ])('keeps %s', (_, more, days) => {
    expect([...new Set(series(more).flatMap(({ turns }) => turns.map(({ day }) => day)))]).toEqual(days);
  });

  it.each<[string, Partial<SeriesForm>, string, string]>([
    ['a time that is none', { times: '9:00 25:00' }, 'SERIES_TIMES_WRONG', 'times'],
    ['a time twice', { times: '9:00 09:00' }, 'SERIES_TIMES_WRONG', 'times'],
    ['seven times', { times: '9:00 9:10 9:20 9:30 9:40 9:50 10:00' }, 'SERIES_TIMES_WRONG', 'times'],
    ['no spot', { place: ' \n' }, 'SERIES_SPOTS_WRONG', 'place'],
    ['a spot twice', { place: '本館\n本館 ' }, 'SERIES_SPOTS_WRONG', 'place'],
    ['days the wrong way round', { lastDay: tokyoDate('2026-12-27') }, 'SERIES_NO_DAYS', 'lastDay'],
    ['no weekday', { weekdays: [] }, 'SERIES_NO_DAYS', 'lastDay'],
    ['days outside of the request', { lastDay: tokyoDate('2027-01-11') }, 'GIG_DAYS_WRONG', 'firstDay'],
    [
      'over a hundred gigs',
      { lastDay: tokyoDate('2027-01-10'), times: '9:00 12:00 15:00 18:00' },
      'SERIES_TOO_MANY',
      'lastDay',
    ],
    ['a reward of nothing', { reward: 0 }, 'GIG_REWARD_WRONG', 'reward'],
    ['an unknown municipality', { area: '43424' }, 'GIG_AREA_UNKNOWN', 'area'],
  ])('is refused with %s', (_, more, code, field) => {
    expect(refusal(more)).toEqual({ code, field });
  });

  it('shows what crosses at one spot, among itself and with what stands already, and what is below the minimum wage', () => {
    const made = series({
      times: '9:00 11:00',
      place: '本館',
      lastDay: tokyoDate('2026-12-28'),
      reward: 2000,
    });
    const standing = [
      {
        ...{ place: '本館', places: 2, startsAt: new Date('2026-12-28T01:00:00Z') },
        endsAt: new Date('2026-12-28T02:00:00Z'),
      },
    ];
    expect(previewSeries(made, help, standing, entered)).toMatchObject({
      ...{ count: 2, minutes: 300, standing: 120, below: 2, unknown: 0 },
      crossings: [
        { startsAt: new Date('2026-12-28T00:00:00Z'), place: '本館', among: false },
        { startsAt: new Date('2026-12-28T02:00:00Z'), place: '本館', among: true },
      ],
    });
  });
});

describe('what the form of a series proposes', () => {
  it.each([
    ['forty hours of two and a half', 150, 0, { days: 8, times: '09:00 13:00', places: 1 }],
    ['what is left of forty', 150, 1800, { days: 4, times: '09:00', places: 1 }],
    ['nothing left', 150, 2400, { days: 1, times: '09:00', places: 1 }],
  ])('comes to %s', (_, length, standing, { days, ...proposed }) => {
    const made = suggestSeries(help, { length, standing, now });
    expect(made).toMatchObject({ firstDay: help.fromDay, ...proposed });
    expect(new Date(made.lastDay).getTime() - new Date(made.firstDay).getTime()).toBe(
      (days - 1) * 86_400_000,
    );
  });

  it('never begins before tomorrow', () => {
    const late = new Date('2026-12-30T03:00:00Z');
    expect(suggestSeries(help, { length: 120, standing: 0, now: late }).firstDay).toBe('2026-12-31');
  });
});

it('clocks and weekdays are those of Tokyo', () => {
  expect(clockAfter('22:30', 150)).toBe('01:00');
  expect(clockAfter('09:00', 150)).toBe('11:30');
  expect(weekdayOf(tokyoDate('2026-12-28'))).toBe(1);
});

import { isBankDay } from '@enishi/japan';
import {
  Refusal,
  addDays,
  allOf,
  compareDates,
  daysBetween,
  ok,
  readLines,
  readOneLine,
  refused,
} from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { readCut } from '../cut.ts';
import type { CutChoices, CutForm } from '../cut.ts';
import type { GigWish } from '../gig.ts';
import type { HelpWish } from '../help-request.ts';
import { readSubstituteAfter } from '../weather/substitute.ts';

/** Gigs that one template makes of a request: each of the days, at each of the times, at each of the spots. Days and clocks of Tokyo. */
export type SeriesForm = {
  readonly firstDay: TokyoDate;
  readonly lastDay: TokyoDate;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekdays: readonly number[];
  /** Leaves out Saturdays, Sundays, national holidays and 31 December to 3 January. */
  readonly skipsHolidays: boolean;
  /** Beginnings, parted by spaces or commas: 9:00, 13:30. */
  readonly times: string;
  readonly area: string;
  /** Where to meet, one on each line. */
  readonly place: string;
  /** Of each gig. */
  readonly places: number;
  /** Yen per place, tax included. */
  readonly reward: number;
  /** How many days later each of them moves when the weather is too bad; null for not at all. */
  readonly substituteAfter: number | null;
};

/** What of a template goes into each gig. */
export type SeriesTemplate = {
  readonly title: string;
  readonly steps: readonly string[];
  readonly skillId: string;
  readonly beginnerOk: boolean;
  readonly length: number;
  readonly minutes: number;
};

export const seriesLimits = { gigs: 100, times: 6, spots: 6, days: 92 } as const;

type Asked = { help: Pick<HelpWish, 'fromDay' | 'toDay'>; choices: CutChoices; now: Date };

/**
 * The gigs of a series, each on one day, by day, time and spot. Refusals (invalid, `field`): SERIES_TIMES_WRONG and SERIES_SPOTS_WRONG (`most`), SERIES_NO_DAYS where no day is left, SERIES_TOO_MANY (`most`
 * gigs), and those of `readSubstituteAfter`, and of `readCut` for each gig.
 */
export function readSeries(form: SeriesForm, template: SeriesTemplate, asked: Asked): Result<GigWish[]> {
  const read = allOf({ days: days(form), times: times(form.times), spots: spots(form.place) });
  if (!read.ok) return read;
  const after = readSubstituteAfter(form.substituteAfter, read.value.days);
  if (!after.ok) return after;
  const made = read.value.days.flatMap((day) =>
    read.value.times.flatMap((from) => read.value.spots.map((place) => ({ day, from, place }))),
  );
  if (made.length > seriesLimits.gigs)
    return no('lastDay', 'SERIES_TOO_MANY', { most: seriesLimits.gigs, count: made.length });
  const wishes: GigWish[] = [];
  for (const one of made) {
    const wish = readCut(occurrence(one, form, template), asked);
    if (!wish.ok) return wish;
    wishes.push(wish.value);
  }
  return ok(wishes);
}

type Occurrence = { day: TokyoDate; from: string; place: string };

/** One gig as the cutting form would have it. */
function occurrence({ day, from, place }: Occurrence, form: SeriesForm, template: SeriesTemplate): CutForm {
  const { title, steps, skillId, beginnerOk, length, minutes } = template;
  const { area, places, reward, substituteAfter: after } = form;
  return {
    ...{ title, steps: steps.join('\n'), skillId, beginnerOk, minutes },
    ...{ area, place, places, reward, firstDay: day, days: 1, from, to: clockAfter(from, length) },
    substituteDay: after === null ? null : addDays(day, after),
  };
}

/** The clock so many minutes after another, past midnight where need be. */
export function clockAfter(clock: string, minutes: number): string {
  const [hours = 0, rest = 0] = clock.split(':').map(Number);
  const at = (hours * 60 + rest + minutes) % (24 * 60);
  return `${pad(Math.floor(at / 60))}:${pad(at % 60)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function days({ firstDay, lastDay, weekdays, skipsHolidays }: SeriesForm): Result<TokyoDate[]> {
  const span = daysBetween(firstDay, lastDay);
  if (compareDates(firstDay, lastDay) > 0 || span >= seriesLimits.days)
    return no('lastDay', 'SERIES_NO_DAYS', { most: seriesLimits.days });
  const all = Array.from({ length: span + 1 }, (_, at) => addDays(firstDay, at)).filter(
    (day) => weekdays.includes(weekdayOf(day)) && !(skipsHolidays && isHoliday(day)),
  );
  return all.length > 0 ? ok(all) : no('lastDay', 'SERIES_NO_DAYS', { most: seriesLimits.days });
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: TokyoDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** On which many people are off: when banks are closed (土日祝・年末年始). */
export const isHoliday = (day: TokyoDate): boolean => !isBankDay(day);

function times(typed: string): Result<string[]> {
  const read = typed
    .normalize('NFKC')
    .split(/[\s,、]+/u)
    .filter(Boolean)
    .map((clock) => (/^\d:/.test(clock) ? `0${clock}` : clock));
  const fits =
    read.length > 0 &&
    read.length <= seriesLimits.times &&
    new Set(read).size === read.length &&
    read.every((clock) => /^([01]\d|2[0-3]):[0-5]\d$/.test(clock));
  return fits ? ok([...read].sort()) : no('times', 'SERIES_TIMES_WRONG', { most: seriesLimits.times });
}

function spots(typed: string): Result<string[]> {
  const read = readLines(typed).split('\n').map(readOneLine).filter(Boolean);
  return read.length > 0 && read.length <= seriesLimits.spots && new Set(read).size === read.length
    ? ok(read)
    : no('place', 'SERIES_SPOTS_WRONG', { most: seriesLimits.spots });
}

const no = <Value>(field: string, code: string, facts: Record<string, number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...facts }));

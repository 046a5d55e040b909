import {
  Refusal,
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  isWhole,
  monthNumberOf,
  monthOf,
  ok,
  refused,
  tokyoDate,
  yearOf,
} from '@enishi/kernel';
import type { Result, TokyoDate, TokyoMonth } from '@enishi/kernel';

/** Weeks of a year as companies tick them (繁忙の週): the first begins on 1 January, the fifty-second holds what is left of December. */
export const weeksOfYear = 52;

/** The week of a day of Tokyo, 1 to 52. */
export function weekOf(day: TokyoDate): number {
  const first = tokyoDate(`${yearOf(day)}-01-01`);
  return Math.min(Math.floor(daysBetween(first, day) / 7) + 1, weeksOfYear);
}

/** The day on which a week begins. */
export const firstDayOfWeek = (year: number, week: number): TokyoDate =>
  addDays(tokyoDate(`${year}-01-01`), (week - 1) * 7);

/** The weeks that begin in a month, 1 to 12. */
export const weeksOfMonth = (year: number, month: number): number[] =>
  Array.from({ length: weeksOfYear }, (_, at) => at + 1).filter(
    (week) => monthNumberOf(firstDayOfWeek(year, week)) === month,
  );

/** What a company ticked, months as all their weeks; each week once, by number. Refuses SEASON_WEEKS_WRONG (invalid, field `weeks`) for what is no week or month. */
export function readBusyWeeks(
  { weeks, months }: { weeks: readonly number[]; months: readonly number[] },
  year: number,
): Result<number[]> {
  const fits =
    weeks.every((week) => isWhole(week, 1, weeksOfYear)) && months.every((month) => isWhole(month, 1, 12));
  if (!fits) return refused(new Refusal('invalid', 'SEASON_WEEKS_WRONG', { field: 'weeks' }));
  const all = [...weeks, ...months.flatMap((month) => weeksOfMonth(year, month))];
  return ok([...new Set(all)].sort((one, other) => one - other));
}

/** What is asked of a company's gigs on one day: minutes of all places, and of those that nobody has. */
export type SeasonDay = {
  readonly companyId: string;
  readonly day: TokyoDate;
  readonly gigs: number;
  readonly minutes: number;
  readonly open: number;
};

/** A request by the day on which it begins; `uncut` hours of what is not cut yet. */
export type SeasonRequest = {
  readonly companyId: string;
  readonly day: TokyoDate;
  readonly requests: number;
  readonly uncut: number;
};

/** One company in one month: what was asked, what is needed, what nobody has taken, and in how many weeks it says to be busy. Minutes. */
export type SeasonCell = {
  readonly month: TokyoMonth;
  readonly requests: number;
  readonly uncut: number;
  readonly gigs: number;
  readonly minutes: number;
  readonly open: number;
  readonly busyWeeks: number;
};

export type SeasonFacts = {
  readonly days: readonly SeasonDay[];
  readonly requests: readonly SeasonRequest[];
  readonly said: ReadonlyMap<string, readonly number[]>;
};

/** The twelve months from that of a day on. */
export const monthsFrom = (day: TokyoDate): TokyoMonth[] =>
  Array.from({ length: 12 }, (_, at) => addMonths(monthOf(day), at));

/** A company's row of the calendar. */
export function seasonRow(
  companyId: string,
  months: readonly TokyoMonth[],
  { days, requests, said }: SeasonFacts,
): SeasonCell[] {
  const own = days.filter((one) => one.companyId === companyId);
  const asked = requests.filter((one) => one.companyId === companyId);
  const weeks = said.get(companyId) ?? [];
  return months.map((month) => {
    const within = own.filter(({ day }) => monthOf(day) === month);
    const began = asked.filter(({ day }) => monthOf(day) === month);
    const first = firstDayOf(month);
    return {
      month,
      requests: sum(began.map((one) => one.requests)),
      uncut: sum(began.map(({ uncut }) => uncut)),
      gigs: sum(within.map(({ gigs }) => gigs)),
      minutes: sum(within.map(({ minutes }) => minutes)),
      open: sum(within.map(({ open }) => open)),
      busyWeeks: weeksOfMonth(yearOf(first), monthNumberOf(first)).filter((week) => weeks.includes(week))
        .length,
    };
  });
}

const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);

/** In which of the fifty-two weeks from a day on each company needs people: by what it says, and by its gigs. Weeks are counted from that day on, from 0. */
export function busyFrom(
  today: TokyoDate,
  companyIds: readonly string[],
  { days, said }: Pick<SeasonFacts, 'days' | 'said'>,
): Map<string, ReadonlySet<number>> {
  return new Map(
    companyIds.map((companyId) => {
      const ofGigs = days
        .filter((one) => one.companyId === companyId)
        .map(({ day }) => Math.floor(daysBetween(today, day) / 7));
      const ofYear = said.get(companyId) ?? [];
      const ofWords = weeksAhead.filter((ahead) => ofYear.includes(weekOf(addDays(today, ahead * 7))));
      return [companyId, new Set([...ofGigs, ...ofWords].filter((week) => week >= 0 && week < weeksOfYear))];
    }),
  );
}

const weeksAhead = Array.from({ length: weeksOfYear }, (_, at) => at);

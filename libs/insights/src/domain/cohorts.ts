import { addDays, addMonths, firstDayOf } from '@enishi/kernel';
import type { TokyoDate, TokyoMonth } from '@enishi/kernel';

/** So many people who joined in a month, left in another (null: still here), and paid within ninety days or did not. */
export type JoinedPeople = {
  readonly cohort: TokyoMonth;
  readonly leftMonth: TokyoMonth | null;
  readonly converted: boolean;
  readonly people: number;
};

/** So many people of a cohort who paid at the end of every month from one to before another (null: up to now). */
export type PayingPeople = {
  readonly cohort: TokyoMonth;
  readonly from: TokyoMonth;
  readonly until: TokyoMonth | null;
  readonly people: number;
};

/** Who joined in a month, and how many of them were still members and payers at the end of that month and each one after it. */
export type Cohort = {
  readonly month: TokyoMonth;
  readonly joined: number;
  readonly members: readonly number[];
  readonly paying: readonly number[];
  /** Became payers within ninety days of joining. */
  readonly converted: number;
  /** Whether ninety days have passed for all of them. */
  readonly conversionComplete: boolean;
};

/** Days within which a free member who pays counts as won by joining free. */
export const conversionDays = 90;

export type CohortFacts = {
  readonly first: TokyoMonth;
  readonly last: TokyoMonth;
  readonly today: TokyoDate;
  readonly joined: readonly JoinedPeople[];
  readonly paying: readonly PayingPeople[];
};

/** So many companies that first paid in a month: all of them (`from` null), or those that paid from one month to before another. */
export type PayingCompanies = {
  readonly cohort: TokyoMonth;
  readonly from: TokyoMonth | null;
  readonly until: TokyoMonth | null;
  readonly companies: number;
};

/** Which companies first paid in a month, and how many of them paid at the end of it and of each one after it. */
export type CompanyCohort = {
  readonly month: TokyoMonth;
  readonly began: number;
  readonly paying: readonly number[];
};

/** The cohorts of companies of the months from first to last; each is followed up to the last. */
export function companyCohorts(
  found: readonly PayingCompanies[],
  { first, last }: { first: TokyoMonth; last: TokyoMonth },
): CompanyCohort[] {
  const count = (rows: readonly PayingCompanies[]): number =>
    rows.reduce((sum, { companies }) => sum + companies, 0);
  return monthsFrom(first, last).map((month) => {
    const here = found.filter(({ cohort }) => cohort === month);
    const pays =
      (at: TokyoMonth) =>
      ({ from, until }: PayingCompanies) =>
        from !== null && from <= at && (!until || until > at);
    return {
      month,
      began: count(here.filter(({ from }) => from === null)),
      paying: monthsFrom(month, last).map((at) => count(here.filter(pays(at)))),
    };
  });
}

/** The cohorts of the months from first to last; each is followed up to the last. */
export function cohorts({ first, last, today, joined, paying }: CohortFacts): Cohort[] {
  const found: Cohort[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const here = joined.filter(({ cohort }) => cohort === month);
    const payers = paying.filter(({ cohort }) => cohort === month);
    const months = monthsFrom(month, last);
    found.push({
      month,
      joined: peopleIn(here),
      members: months.map((at) => peopleIn(here.filter(({ leftMonth }) => !leftMonth || leftMonth > at))),
      paying: months.map((at) =>
        peopleIn(payers.filter(({ from, until }) => from <= at && (!until || until > at))),
      ),
      converted: peopleIn(here.filter(({ converted }) => converted)),
      conversionComplete: addDays(firstDayOf(addMonths(month, 1)), conversionDays) <= today,
    });
  }
  return found;
}

function monthsFrom(first: TokyoMonth, last: TokyoMonth): TokyoMonth[] {
  const months: TokyoMonth[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

function peopleIn(rows: readonly { people: number }[]): number {
  return rows.reduce((sum, { people }) => sum + people, 0);
}

import { addDays, compareDates, tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/**
 * The yearly report of whoever runs 特定募集情報等提供事業 (事業概況報告書, 職業安定法43条の5): how things stood on 1 June, handed in by 31 August. Which boxes the form of a year has is for the secretariat to
 * look up; these are the figures of the program that they ask about. [?]
 */
export type AnnualFigures = {
  /** Postings that were up on the day, by what is entered into. */
  readonly postings: { readonly openEnded: number; readonly fixedTerm: number; readonly outsourcing: number };
  readonly companies: number;
  /** People whose card without a name companies could find on the day. */
  readonly people: number;
  /** In the year up to and including the day. */
  readonly applications: number;
  readonly hires: number;
  readonly complaints: number;
};

/** The latest 1 June that is not still to come. */
export function reportDayOn(today: TokyoDate): TokyoDate {
  const year = Number(today.slice(0, 4));
  const day = tokyoDate(`${year}-06-01`);
  return compareDates(day, today) <= 0 ? day : tokyoDate(`${year - 1}-06-01`);
}

/** The last day for handing it in. */
export const dueDayOf = (day: TokyoDate): TokyoDate => tokyoDate(`${day.slice(0, 4)}-08-31`);

/** The first day of the year that ends with the day of the report. */
export const yearBefore = (day: TokyoDate): TokyoDate =>
  addDays(tokyoDate(`${Number(day.slice(0, 4)) - 1}-06-01`), 1);

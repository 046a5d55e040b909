import {
  Refusal,
  addDays,
  compareDates,
  endOfTokyoDay,
  isWhole,
  ok,
  readOneLine,
  refused,
  tokyoDateOf,
} from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { AssignmentState } from './assignment.ts';
import { inspectedBy, inspectionDays } from './pay-day.ts';

/** What the worker says when it is done: minutes that it really took, a line, and whether the steps were right; null where they do not say. */
export type WorkReport = {
  readonly minutes: number;
  readonly line: string;
  readonly stepsRight: boolean | null;
};

export const reportLimits = { leastMinutes: 1, minutes: 720, line: 200 } as const;

/** Reads a report: REPORT_MINUTES_WRONG (`least`, `most`), REPORT_LINE_LONG (`most`), each with the fact `field`. The reward does not hang on the minutes. */
export function readReport({ minutes, line, stepsRight }: WorkReport): Result<WorkReport> {
  const { leastMinutes: least, minutes: most, line: longest } = reportLimits;
  const text = readOneLine(line);
  if (!isWhole(minutes, least, most)) return no('REPORT_MINUTES_WRONG', { field: 'minutes', least, most });
  if ([...text].length > longest) return no('REPORT_LINE_LONG', { field: 'line', most: longest });
  return ok({ minutes, line: text, stepsRight });
}

const no = (code: string, facts: Record<string, string | number>): Result<WorkReport> =>
  refused(new Refusal('invalid', code, facts));

/**
 * Until when the company may look at the work, after which it counts as accepted (検収): the end of the third day of Tokyo after the work, or after the day on which the program heard of the
 * check-in or the report where that is later. The terms of each place say the same.
 */
export function inspectedUntil(workDay: TokyoDate, heardAt: Date): Date {
  const [byWork, byReport] = [inspectedBy(workDay), addDays(tokyoDateOf(heardAt), inspectionDays)];
  return endOfTokyoDay(compareDates(byReport, byWork) > 0 ? byReport : byWork);
}

type Inspected = { readonly state: AssignmentState; readonly inspectedUntil: Date | null };

/** Where a place stands at an instant: what nobody disputed in time is accepted, whether or not the clock has come by. */
export function standingAt({ state, inspectedUntil: until }: Inspected, now: Date): AssignmentState {
  const open = state === 'checked_in' || state === 'reported';
  return open && until !== null && until < now ? 'accepted' : state;
}

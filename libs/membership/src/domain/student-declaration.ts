import { Refusal, addDays, addMonths, firstDayOf, isTokyoMonth, monthOf, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate, TokyoMonth } from '@enishi/kernel';
import { readLine } from './typed-text.ts';

/** Where a declaration to be a student stands: it waits for the secretariat, which confirms it up to a day or declines it. */
export type DeclarationState = 'waiting' | 'confirmed' | 'declined';

/** What a member declares: their school, and the month in which they will have finished it. */
export type StudentDeclaration = { readonly school: string; readonly graduatesIn: TokyoMonth };

/** Longest name of a school and longest reason, in characters; months ahead in which somebody may finish (a doctor's course). */
export const studentLimits = { school: 80, reason: 200, months: 96 };

/** The last day of the month in which somebody finishes: nobody is confirmed beyond it. */
export const lastDayOfStudies = (graduatesIn: TokyoMonth): TokyoDate =>
  addDays(firstDayOf(addMonths(graduatesIn, 1)), -1);

/** Reads what was typed. Refusals of `readLine` for the school; GRADUATION_INVALID for a month that is past, too far off or none. */
export function readDeclaration(
  { school, graduatesIn }: { school: string; graduatesIn: string },
  today: TokyoDate,
): Result<StudentDeclaration> {
  const name = readLine(school, 'school', studentLimits.school);
  if (!name.ok) return name;
  const now = monthOf(today);
  if (!isTokyoMonth(graduatesIn) || graduatesIn < now || graduatesIn > addMonths(now, studentLimits.months))
    return refused(new Refusal('invalid', 'GRADUATION_INVALID', { field: 'graduatesIn' }));
  return ok({ school: name.value, graduatesIn });
}

/** The last day up to which the secretariat confirms somebody, within their studies. A refusal is STUDENT_DAY_INVALID with `latest`. */
export function readStudentDay(
  lastDay: TokyoDate,
  { graduatesIn, today }: { graduatesIn: TokyoMonth; today: TokyoDate },
): Result<TokyoDate> {
  const latest = lastDayOfStudies(graduatesIn);
  return lastDay < today || lastDay > latest
    ? refused(new Refusal('invalid', 'STUDENT_DAY_INVALID', { field: 'lastDay', latest }))
    : ok(lastDay);
}

/** Why somebody cannot be confirmed, as the mail to them says it. A refusal is STUDENT_REASON_MISSING. */
export function readDeclineReason(typed: string): Result<string> {
  const reason = readLine(typed, 'reason', studentLimits.reason);
  return reason.ok ? reason : refused(new Refusal('invalid', 'STUDENT_REASON_MISSING', { field: 'reason' }));
}

/** The last day up to which somebody is confirmed as a student; null once it is over, and where nothing is. */
export const studentThrough = (
  { studentUntil }: { readonly studentUntil: TokyoDate | null },
  today: TokyoDate,
): TokyoDate | null => (studentUntil && studentUntil > today ? addDays(studentUntil, -1) : null);

/** Whether any of the plans on offer costs students less: else there is nothing to declare for. */
export const isOfferedToStudents = (
  plans: readonly { readonly active: boolean; readonly reductions?: readonly { readonly kind: string }[] }[],
): boolean =>
  plans.some(({ active, reductions }) => active && reductions?.some(({ kind }) => kind === 'student'));

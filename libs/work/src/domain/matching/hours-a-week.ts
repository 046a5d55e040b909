import { Refusal, addDays, daysBetween, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

/** Work of a day, in minutes from beginning to end. */
export type DayOfWork = { readonly day: TokyoDate; readonly minutes: number };

const daysOfWeek = 7;
/** How far around a gig other work may lie in the same seven days. */
export const weekAround = (day: TokyoDate): { from: TokyoDate; to: TokyoDate } => ({
  ...{ from: addDays(day, 1 - daysOfWeek), to: addDays(day, daysOfWeek - 1) },
});

/**
 * Minutes of the fullest seven days in a row that hold a gig, with it. On whichever weekday they begin: so are the 28 hours of a foreign student counted
 * (出入国管理及び難民認定法施行規則19条5項1号, as the immigration agency counts them), who sets that limit themselves.
 */
export function fullestWeek(works: readonly DayOfWork[], gig: DayOfWork): number {
  const first = weekAround(gig.day).from;
  const weeks = Array.from({ length: daysOfWeek }, (_, at) => addDays(first, at));
  const sums = weeks.map((begin) =>
    works
      .filter(({ day }) => daysBetween(begin, day) >= 0 && daysBetween(begin, day) < daysOfWeek)
      .reduce((sum, { minutes }) => sum + minutes, 0),
  );
  return gig.minutes + Math.max(...sums);
}

/** What somebody sets for themselves: hours in seven days, and yen in a calendar year from which on they are told. Null where they set none. */
export type GigLimits = { readonly weeklyMinutes: number | null; readonly yearlyYen: number | null };

const mostHours = 80;
const mostYen = 10_000_000;

/** Reads what was typed, empty for none, in any width of digits. Refusals with `field` and `most`: GIG_HOURS_CAP_WRONG, GIG_YEAR_ALERT_WRONG. */
export function readLimits(form: { weeklyHours: string; yearlyYen: string }): Result<GigLimits> {
  const [hours, yen] = [wholeIn(form.weeklyHours), wholeIn(form.yearlyYen)];
  if (hours === 'wrong' || (hours !== null && (hours < 1 || hours > mostHours)))
    return refused(new Refusal('invalid', 'GIG_HOURS_CAP_WRONG', { field: 'weeklyHours', most: mostHours }));
  if (yen === 'wrong' || (yen !== null && (yen < 1 || yen > mostYen)))
    return refused(new Refusal('invalid', 'GIG_YEAR_ALERT_WRONG', { field: 'yearlyYen', most: mostYen }));
  return ok({ weeklyMinutes: hours === null ? null : hours * 60, yearlyYen: yen });
}

/** Digits of any width, with the units that people write beside them; 「103万」 is as good as 「1,030,000円」. */
function wholeIn(typed: string): number | null | 'wrong' {
  const text = typed.normalize('NFKC').replace(/[\s,円]|時間/gu, '');
  if (text === '') return null;
  const [, digits, tenThousand] = /^(\d{1,9})(万?)$/u.exec(text) ?? [];
  return digits === undefined ? 'wrong' : Number(digits) * (tenThousand ? 10_000 : 1);
}

import { addMonths, isTokyoMonth, monthOf, tokyoDateOf, tokyoMonth } from '@enishi/kernel';

/** The calendar month in Japan at an instant, 'YYYY-MM'. */
export function monthAt(now: Date): string {
  return monthOf(tokyoDateOf(now));
}

/** The month an address asks for; this month when it names none, nonsense, or one that has not begun. */
export function wantedMonth(asked: string | null, now: Date): string {
  const current = monthAt(now);
  return asked && isTokyoMonth(asked) && asked <= current ? asked : current;
}

/** The month so many months away. */
export function monthAway(month: string, months: number): string {
  return addMonths(tokyoMonth(month), months);
}

/** The choices of the month picker: this month and the 35 before, and the one shown. */
export function monthChoices(shown: string, current: string): string[] {
  const recent = Array.from({ length: 36 }, (_, back) => monthAway(current, -back));
  return recent.includes(shown) ? recent : [...recent, shown];
}

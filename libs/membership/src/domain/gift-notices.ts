/** Days before the end of a gift on which its recipient is told; a gift of a month is told of once. */
export const giftNoticeDays: readonly number[] = [30, 7];

/** The notice that is due so many days before the end of a gift of so many months; null where none is. */
export function giftNoticeDue(daysLeft: number, months: number, noticed: number | null): number | null {
  if (daysLeft < 1) return null;
  const days = giftNoticeDays.filter((day) => months > 1 || day < 30);
  const reached = days.filter((day) => daysLeft <= day).at(-1);
  return reached !== undefined && (noticed === null || reached < noticed) ? reached : null;
}

/** Days before the end of a term that was paid ahead on which the member is told. */
export const termNoticeDays: readonly number[] = [60, 30, 7];

/**
 * The notice that is due so many days before the end, named by its day in the table; null where none is. Days on which the
 * worker stood still are not made up for one by one: the nearest that is due goes out, the ones before it are passed over.
 */
export function termNoticeDue(daysLeft: number, noticed: number | null): number | null {
  if (daysLeft < 1) return null;
  const reached = termNoticeDays.filter((day) => daysLeft <= day).at(-1);
  return reached !== undefined && (noticed === null || reached < noticed) ? reached : null;
}

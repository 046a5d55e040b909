/** A movement of a list: what it changed, and the balance after it as the bank wrote it. */
export type ListedMovement = { readonly change: number; readonly balance: number | null };

/**
 * Whether a list without a record of its end stops in the middle of its last row: the balance is missing there alone, or only the first
 * digits of the one that follows are there. Taken in, that row would be another movement than the one in the whole file. Lists
 * run from the oldest or from the newest movement.
 */
export function stopsMidRow(movements: readonly ListedMovement[]): boolean {
  const [before, last] = movements.slice(-2);
  if (!before || !last || movements.slice(0, -1).some(({ balance }) => balance === null)) return false;
  if (last.balance === null) return true;
  const expected = [before.balance! + last.change, before.balance! - before.change];
  const written = String(last.balance);
  return !expected.includes(last.balance) && expected.some((each) => String(each).startsWith(written));
}

import type { PastRow } from './past-sheet.ts';
import { keysOf } from './past-sheet.ts';

/** Somebody of an old list who has not said yet what is to become of the record. */
export type KnownPast = {
  readonly id: string;
  readonly email: string | null;
  readonly nameKey: string;
  readonly kanaKey: string | null;
};

/** People of a list, each with the rows that are theirs; `id` is that of somebody known already, or null. */
export type PastParty = { readonly id: string | null; readonly rows: readonly PastRow[] };

/**
 * Whose each row is. Certain is only an address together with a name or a reading: people of one household share addresses, and there are many 佐藤 健.
 * What is merely alike stays apart and is shown to the desk, which decides.
 */
export function partiesOf(rows: readonly PastRow[], known: readonly KnownPast[]): PastParty[] {
  const parties: { id: string | null; rows: PastRow[]; one: Omit<KnownPast, 'id'> }[] = known.map(
    ({ id, ...one }) => ({
      ...{ id, one, rows: [] },
    }),
  );
  for (const row of rows) {
    const one = { email: row.email, ...keysOf(row) };
    const theirs = parties.find((party) => isCertainly(party.one, one));
    if (theirs) theirs.rows.push(row);
    else parties.push({ id: null, rows: [row], one });
  }
  return parties.filter((party) => party.rows.length > 0).map(({ id, rows: own }) => ({ id, rows: own }));
}

const isCertainly = (one: Omit<KnownPast, 'id'>, other: Omit<KnownPast, 'id'>): boolean =>
  one.email !== null &&
  one.email === other.email &&
  (one.nameKey === other.nameKey || (one.kanaKey !== null && one.kanaKey === other.kanaKey));

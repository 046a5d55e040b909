import { foldForSearch, kanaKey } from '@enishi/japan';
import type { TokyoDate } from '@enishi/kernel';
import type { ImportRemark } from './import-remarks.ts';
import type { ReadRow } from './import-row.ts';

/**
 * What becomes of a row: a new member, somebody who is in the register already, probably somebody who is (a person decides), or
 * refused for its faults.
 */
export type ImportVerdict = 'create' | 'member' | 'probable' | 'refused';

/** Why two are probably one person: one mailbox in two spellings, or one name and one day of birth. */
export type LikenessReason = 'mailbox' | 'birth';

/** Somebody in the register. */
export type RegisteredPerson = {
  readonly id: string;
  readonly number: string;
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthDate: TokyoDate | null;
};

export type JudgedRow = {
  readonly rowNo: number;
  readonly row: ReadRow;
  readonly verdict: ImportVerdict;
  readonly faults: readonly ImportRemark[];
  /** The member it is or may be. */
  readonly known: RegisteredPerson | null;
  readonly likeness: LikenessReason | null;
};

type Named = Omit<RegisteredPerson, 'id' | 'number'>;

/** `Mio.Tag+x@gmail.com` and `miotag@gmail.com` end in one mailbox; elsewhere only what stands behind a plus is left out. */
export function mailboxOf(email: string): string {
  const plain = email.toLowerCase().replace(/\+[^@]*@/, '@');
  const [local = '', domain = ''] = plain.split('@');
  return /^g(oogle)?mail\.com$/.test(domain) ? `${local.replaceAll('.', '')}@gmail.com` : plain;
}

/** Keys of which two people share one when they are probably the same. */
function likenesses(person: Named): [reason: LikenessReason, key: string][] {
  const { birthDate } = person;
  const kana = kanaKey(person.familyKana + person.givenKana).replace(/\s/gu, '');
  const name = foldForSearch(person.familyName + person.givenName).replace(/\s/gu, '');
  return [
    ['mailbox', mailboxOf(person.email)],
    ...(birthDate && kana ? [['birth', `${birthDate} ${kana}`] as [LikenessReason, string]] : []),
    ...(birthDate && name ? [['birth', `${birthDate} ${name}`] as [LikenessReason, string]] : []),
  ];
}

/** Judges rows (numbered as in the file, the header being row 1) against whoever in the register might be meant. */
export function judgeRows(
  rows: readonly { rowNo: number; row: ReadRow }[],
  register: readonly RegisteredPerson[],
  firstRows: ReadonlyMap<string, number>,
): JudgedRow[] {
  const byEmail = new Map(register.map((person) => [person.email.toLowerCase(), person]));
  const byLikeness = new Map(
    register.flatMap((person) =>
      likenesses(person).map(([reason, key]) => [key, { person, reason }] as const),
    ),
  );
  return rows.map(({ rowNo, row }): JudgedRow => {
    const first = firstRows.get(row.email) ?? rowNo;
    const twice: ImportRemark[] =
      row.email !== '' && first < rowNo
        ? [{ field: 'email', code: 'TWICE_IN_FILE', facts: { row: first } }]
        : [];
    const faults = [...row.faults, ...twice];
    const judged = { rowNo, row, faults, known: null, likeness: null };
    if (!row.person || faults.length > 0) return { ...judged, verdict: 'refused' };
    const known = byEmail.get(row.email);
    if (known) return { ...judged, known, verdict: 'member' };
    const like = likenesses(row.person)
      .map(([, key]) => byLikeness.get(key))
      .find((found) => found !== undefined);
    if (like) return { ...judged, known: like.person, likeness: like.reason, verdict: 'probable' };
    return { ...judged, verdict: 'create' };
  });
}

/** The row in which each address stands first. */
export function firstRowsOf(rows: readonly { rowNo: number; row: ReadRow }[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { rowNo, row } of rows)
    if (row.email !== '' && !first.has(row.email)) first.set(row.email, rowNo);
  return first;
}

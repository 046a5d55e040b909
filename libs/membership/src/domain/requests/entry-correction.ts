import { ok } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { longestTie, readBirthDate, readPersonName, readPrefecture } from '../join-form.ts';
import type { MemberName } from '../member-name.ts';
import { readLine } from '../typed-text.ts';
import { knownBirthDate, knownPrefecture, unknownBirthDate, unknownPrefecture } from '../unknown-facts.ts';

/** What of an entry of the register may be put right (34条), as typed; empty where it is not known. */
export type TypedEntry = MemberName & {
  readonly birthDate: string;
  readonly prefecture: string;
  readonly tie: string;
};

/** The same as it is kept. */
export type CorrectedEntry = MemberName & {
  readonly birthDate: TokyoDate;
  readonly prefecture: string;
  readonly tie: string;
};

/** What each part is called in the story of the member. */
export const entryFields = {
  familyName: { ja: '姓', en: 'family name' },
  givenName: { ja: '名', en: 'given name' },
  familyKana: { ja: '姓のフリガナ', en: 'family name in kana' },
  givenKana: { ja: '名のフリガナ', en: 'given name in kana' },
  birthDate: { ja: '生年月日', en: 'date of birth' },
  prefecture: { ja: '都道府県', en: 'prefecture' },
  tie: { ja: '地域との関わり', en: 'tie to the region' },
} as const satisfies Record<keyof CorrectedEntry, { ja: string; en: string }>;
export type EntryField = keyof typeof entryFields;

/** An entry for a form. */
export const entryOf = (entry: CorrectedEntry): TypedEntry => ({
  ...{ familyName: entry.familyName, givenName: entry.givenName },
  ...{ familyKana: entry.familyKana, givenKana: entry.givenKana },
  ...{ birthDate: knownBirthDate(entry) ?? '', prefecture: knownPrefecture(entry), tie: entry.tie },
});

/** Reads an entry as typed. Refusals of `readPersonName`, `readBirthDate`, `readPrefecture` and `readLine`, each with the fact `field`. */
export function readEntry(typed: TypedEntry, today: TokyoDate): Result<CorrectedEntry> {
  const name = readPersonName(typed);
  if (!name.ok) return name;
  const birthDate =
    typed.birthDate.trim() === '' ? ok(unknownBirthDate) : readBirthDate(typed.birthDate, today);
  if (!birthDate.ok) return birthDate;
  const prefecture =
    typed.prefecture.trim() === '' ? ok(unknownPrefecture) : readPrefecture(typed.prefecture);
  if (!prefecture.ok) return prefecture;
  const tie = typed.tie.trim() === '' ? ok('') : readLine(typed.tie, 'tie', longestTie);
  if (!tie.ok) return tie;
  return ok({ ...name.value, birthDate: birthDate.value, prefecture: prefecture.value, tie: tie.value });
}

/** The parts in which two entries differ. */
export const changedFields = (before: CorrectedEntry, after: CorrectedEntry): EntryField[] =>
  (Object.keys(entryFields) as EntryField[]).filter((field) => before[field] !== after[field]);

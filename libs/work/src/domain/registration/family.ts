import { Refusal, allOf, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { readReach } from './registration.ts';

/** Longest name or relation of somebody of the family, in characters as people count them. */
export const longestFamily = 40;

/** Whom of their family the person names; `agreed`: they said yes to the sentence that was read aloud. */
export type FamilyForm = {
  readonly name: string;
  readonly telephone: string;
  readonly relation: string;
  readonly agreed: boolean;
};

/** The same as it is kept, with the sentence word for word. */
export type Family = {
  readonly name: string;
  readonly telephone: string;
  readonly relation: string;
  readonly wording: string;
};

/** What is read aloud: who may call whom, when alone, and that it can be taken back. */
export const familyWording = ({ name, relation }: { name: string; relation: string }): string =>
  `事務局が、わたしと連絡がとれないときに限り、${relation}の${name}さんに電話することに同意します。事務局だけが見て、見たことは記録されます。いつでも取り消せます。`;

/** Reads it, refusing all that is wrong at once: FAMILY_WRONG (`field`, `most`), REGISTRATION_TELEPHONE_WRONG, FAMILY_UNAGREED. */
export function readFamily({ name, telephone, relation, agreed }: FamilyForm): Result<Family> {
  const read = allOf({
    name: line(name, 'familyName'),
    relation: line(relation, 'familyRelation'),
    telephone: readReach(telephone, 'familyTelephone'),
    agreed: agreed
      ? ok(true)
      : refused<true>(new Refusal('invalid', 'FAMILY_UNAGREED', { field: 'familyAgreed' })),
  });
  if (!read.ok) return read;
  const { agreed: _yes, ...kept } = read.value;
  return ok({ ...kept, wording: familyWording(kept) });
}

function line(typed: string, field: string): Result<string> {
  const text = readOneLine(typed);
  return text && [...text].length <= longestFamily
    ? ok(text)
    : refused(new Refusal('invalid', 'FAMILY_WRONG', { field, most: longestFamily }));
}

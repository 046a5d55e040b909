import { Refusal, ageOn, allOf, isTokyoDate, ok, refused, tokyoDate } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { normaliseDigits, prefectures } from '@enishi/japan';
import { readEmail, readKana, readLine, readName } from './typed-text.ts';
import type { FieldName } from './typed-text.ts';
import type { MemberName } from './member-name.ts';

/** What a person typed on the joining page, untouched. */
export type JoinForm = {
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  birthDate: string;
  prefecture: string;
  tie: string;
  newsletter: boolean;
  termsVersion: number;
  privacyVersion: number;
  guardianEmail?: string | null;
};

/** What the form is measured against. Versions are those of the documents in force. */
export type JoinCircumstances = {
  readonly today: TokyoDate;
  readonly email: string;
  readonly termsVersion: number;
  readonly privacyVersion: number;
  readonly guardianConsentAge: number;
};

/** A person whose form is in order. Names are as typed (NFC), kana in full-width katakana. */
export type Applicant = {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthDate: TokyoDate;
  /** JIS X 0401 code, 01–47. */
  readonly prefecture: string;
  readonly tie: string;
  readonly newsletter: boolean;
  readonly guardianEmail: string | null;
  readonly needsGuardian: boolean;
};

/** Longest tie to the region that is kept, in characters. */
export const longestTie = 200;
const oldestAge = 120;

/**
 * Reads a joining form, refusing with one code per mistake and the fact `field`, so that the page can mark it.
 * TERMS_CHANGED when another version of the terms or the privacy notice has come into force meanwhile.
 */
export function readJoinForm(form: JoinForm, circumstances: JoinCircumstances): Result<Applicant> {
  const names = readPersonName(form);
  if (!names.ok) return names;
  const birthDate = readBirthDate(form.birthDate, circumstances.today);
  if (!birthDate.ok) return birthDate;
  const prefecture = readPrefecture(form.prefecture);
  if (!prefecture.ok) return prefecture;
  const tie = readLine(form.tie, 'tie', longestTie);
  if (!tie.ok) return tie;
  if (
    form.termsVersion !== circumstances.termsVersion ||
    form.privacyVersion !== circumstances.privacyVersion
  ) {
    return refused(new Refusal('conflict', 'TERMS_CHANGED'));
  }
  const needsGuardian = ageOn(birthDate.value, circumstances.today) < circumstances.guardianConsentAge;
  const guardianEmail = readGuardian(form.guardianEmail ?? '', needsGuardian, circumstances);
  if (!guardianEmail.ok) return guardianEmail;
  return ok({
    ...names.value,
    birthDate: birthDate.value,
    prefecture: prefecture.value,
    tie: tie.value,
    newsletter: form.newsletter,
    guardianEmail: guardianEmail.value,
    needsGuardian,
  });
}

/**
 * A person's name as typed, kana of every kind folded to full-width katakana. Refusals, each with the fact `field`: TEXT_MISSING,
 * TEXT_TOO_LONG (`most`), TEXT_HAS_CONTROL_CHARACTERS, KANA_NOT_KATAKANA.
 */
export const readPersonName = (form: MemberName): Result<MemberName> =>
  allOf({
    familyName: readName(form.familyName, 'familyName'),
    givenName: readName(form.givenName, 'givenName'),
    familyKana: readKana(form.familyKana, 'familyKana', form.familyName),
    givenKana: readKana(form.givenKana, 'givenKana', form.givenName),
  });

/** Accepts full-width digits and slashes or dots instead of hyphens, as people write dates. */
export function readBirthDate(typed: string, today: TokyoDate): Result<TokyoDate> {
  const wrong = (code: string): Result<TokyoDate> =>
    refused(new Refusal('invalid', code, { field: 'birthDate' }));
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(normaliseDigits(typed).trim());
  if (!parts) return wrong('BIRTH_DATE_UNREADABLE');
  const text = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
  if (!isTokyoDate(text)) return wrong('BIRTH_DATE_UNREADABLE');
  const birthDate = tokyoDate(text);
  if (birthDate > today || ageOn(birthDate, today) > oldestAge) return wrong('BIRTH_DATE_IMPLAUSIBLE');
  return ok(birthDate);
}

/** Accepts the JIS code or the Japanese or English name. */
export function readPrefecture(typed: string): Result<string> {
  const text = normaliseDigits(typed).trim();
  const code = /^\d$/.test(text) ? `0${text}` : text;
  const found = prefectures.find(
    (each) => each.code === code || each.name.ja === text || each.name.en === text,
  );
  return found
    ? ok(found.code)
    : refused(new Refusal('invalid', 'PREFECTURE_UNKNOWN', { field: 'prefecture' }));
}

function readGuardian(typed: string, needed: boolean, { email }: JoinCircumstances): Result<string | null> {
  const field: FieldName = 'guardianEmail';
  if (typed.trim() === '') {
    return needed ? refused(new Refusal('invalid', 'GUARDIAN_EMAIL_MISSING', { field })) : ok(null);
  }
  const guardian = readEmail(typed, field);
  if (!guardian.ok) return guardian;
  if (mailboxOf(guardian.value) === mailboxOf(email.toLowerCase())) {
    return refused(new Refusal('invalid', 'GUARDIAN_EMAIL_OWN', { field }));
  }
  return ok(guardian.value);
}

/** `mio+mama@example.jp` ends in the same mailbox as `mio@example.jp` with every large provider. */
function mailboxOf(email: string): string {
  return email.replace(/\+[^@]*@/, '@');
}

import { normaliseDigits } from '@enishi/japan';
import { Refusal, allOf, isTokyoDate, ok, refused, tokyoDate } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { needsGuardianOn, schoolUntil } from '../working-age.ts';

/**
 * What proves the age: 住民票記載事項証明書 (name and day of birth are enough: 昭和50年2月17日 基発83号), or a certificate of the family register (労働基準法57条1項). The employer keeps one at the
 * workplace; here is written down that it was seen, and no copy and no number is kept.
 */
export const ageCertificates = ['residence', 'family_register'] as const;
export type AgeCertificate = (typeof ageCertificates)[number];

/** Who signed the consent: 親権者 or 未成年後見人 (民法5条1項, 818条, 838条). They agree, and never make the contract in the minor's place (労働基準法58条1項). */
export const guardianKinds = ['parent', 'guardian'] as const;
export type GuardianKind = (typeof guardianKinds)[number];

/** Papers as whoever saw them typed it: `birthDate` as the certificate has it, `signedOn` the day of the guardian's consent. */
export type MinorPapersForm = {
  readonly certificate: string;
  readonly birthDate: string;
  readonly guardian: string;
  readonly signedOn: string;
};

export type MinorPapers = {
  readonly certificate: AgeCertificate;
  readonly born: TokyoDate;
  readonly guardian: GuardianKind;
  readonly signedOn: TokyoDate;
};

/** Against what papers are read: the birthday in the register, null where nobody knows it, and the community's setting. */
export type PapersGround = {
  readonly born: TokyoDate | null;
  readonly today: TokyoDate;
  readonly accepted: boolean;
};

/**
 * Whether papers of somebody can be taken at all: MINORS_NOT_TAKEN (conflict) where the community takes nobody under age, MINOR_BIRTH_UNKNOWN (conflict) where the register knows no birthday or one that lies
 * ahead, MINOR_OF_AGE (conflict) of whoever needs none, MINOR_AT_SCHOOL (forbidden, `day` from which they may work) before the first 31 March after fifteen is over (労働基準法56条1項).
 */
export function mayKeepPapers({ born, today, accepted }: PapersGround): Result<TokyoDate> {
  if (!accepted) return refused(new Refusal('conflict', 'MINORS_NOT_TAKEN'));
  if (!born || born > today) return refused(new Refusal('conflict', 'MINOR_BIRTH_UNKNOWN'));
  if (!needsGuardianOn(born, today)) return refused(new Refusal('conflict', 'MINOR_OF_AGE'));
  const until = schoolUntil(born, today);
  return today <= until
    ? refused(
        new Refusal('forbidden', 'MINOR_AT_SCHOOL', { field: 'birthDate', year: Number(until.slice(0, 4)) }),
      )
    : ok(born);
}

/**
 * Reads them, refusing all that is wrong at once, each with the fact `field`: MINOR_CERTIFICATE_WRONG, MINOR_GUARDIAN_WRONG, MINOR_BIRTH_DIFFERS where certificate and register do not say the same day, and
 * MINOR_SIGNED_WRONG for a consent without a day, of a day that lies ahead, or from before they were born.
 */
export function readMinorPapers(
  form: MinorPapersForm,
  { born, today }: { born: TokyoDate; today: TokyoDate },
): Result<MinorPapers> {
  const certificate = ageCertificates.find((one) => one === form.certificate);
  const guardian = guardianKinds.find((one) => one === form.guardian);
  const signedOn = readDay(form.signedOn);
  return allOf({
    certificate: certificate ? ok(certificate) : no<AgeCertificate>('certificate', 'MINOR_CERTIFICATE_WRONG'),
    guardian: guardian ? ok(guardian) : no<GuardianKind>('guardian', 'MINOR_GUARDIAN_WRONG'),
    born: readDay(form.birthDate) === born ? ok(born) : no<TokyoDate>('birthDate', 'MINOR_BIRTH_DIFFERS'),
    signedOn:
      signedOn && signedOn <= today && signedOn > born
        ? ok(signedOn)
        : no<TokyoDate>('signedOn', 'MINOR_SIGNED_WRONG'),
  });
}

/** 2009/05/01, 2009-05-01 or 2009年5月1日, with digits of any width. */
function readDay(typed: string): TokyoDate | null {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(normaliseDigits(typed).trim());
  const text = parts ? `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}` : '';
  return isTokyoDate(text) ? tokyoDate(text) : null;
}

const no = <Value>(field: string, code: string): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field }));

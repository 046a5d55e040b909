import { ok, Refusal, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { normaliseDigits } from './digits.ts';

/** A registration number (登録番号) of an issuer of qualified invoices, normalised to 'T' and 13 digits. */
export type RegistrationNumber = {
  readonly number: string;
  /** False only for individuals, whose digits follow no published rule: show a warning, do not refuse. */
  readonly checkDigitMatches: boolean;
};

/**
 * Checks a registration number as typed. A corporation's digits are its 法人番号, whose first digit proves the rest
 * (財務省令70号2条); for an individual no rule is published.
 * Refuses `REGISTRATION_NUMBER_FORMAT` and, for corporations, `REGISTRATION_NUMBER_CHECK_DIGIT` (both invalid).
 */
export function checkRegistrationNumber(
  typed: string,
  operator: 'corporation' | 'individual',
): Result<RegistrationNumber> {
  const plain = normaliseDigits(typed).replace(/[\s-]/g, '').toUpperCase();
  const digits = /^T?([1-9]\d{12})$/.exec(plain)?.[1];
  if (!digits) return refused(new Refusal('invalid', 'REGISTRATION_NUMBER_FORMAT'));
  const checkDigitMatches = Number(digits[0]) === checkDigit(digits.slice(1));
  if (!checkDigitMatches && operator === 'corporation') {
    return refused(new Refusal('invalid', 'REGISTRATION_NUMBER_CHECK_DIGIT'));
  }
  return ok({ number: `T${digits}`, checkDigitMatches });
}

/** 9 − (Σ Pn·Qn mod 9), n counted from the right over twelve digits, Qn 1 where n is odd and 2 where it is even. */
function checkDigit(twelve: string): number {
  const sum = [...twelve]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

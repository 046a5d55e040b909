import { fiscalYearOf, percentOf, Refusal, taxRateOn } from '@enishi/kernel';
import type { TaxCategory, TokyoDate, Yen } from '@enishi/kernel';

/** The most that fits on the line of the addressee. */
const longestAddressee = 60;

/** How a receipt is numbered: R, fiscal year, six digits. Gapless per community and fiscal year. */
export function receiptNumber({ fiscalYear, serial }: { fiscalYear: number; serial: number }): string {
  return `R${fiscalYear}-${String(serial).padStart(6, '0')}`;
}

/** The fiscal year whose series a receipt belongs to, by its day of issue. */
export const receiptYear = (issuedOn: TokyoDate, startMonth: number): number =>
  fiscalYearOf(issuedOn, startMonth);

/** An addressee, typed into `field`, as it will be printed. Throws `ADDRESSEE_INVALID` (invalid) when empty, too long or of several lines. */
export function checkedAddressee(text: string, field = 'addressee'): string {
  const addressee = text.normalize('NFC').trim();
  if (
    addressee.length === 0 ||
    addressee.length > longestAddressee ||
    /[\p{Cc}\u2028\u2029]/u.test(addressee)
  ) {
    throw new Refusal('invalid', 'ADDRESSEE_INVALID', { field });
  }
  return addressee;
}

/** A registration number counts only for what was paid on or after the day of registration. */
export function registrationOn(
  registration: { number: string; registeredFrom: TokyoDate } | null,
  day: TokyoDate,
): string | null {
  return registration && registration.registeredFrom <= day ? registration.number : null;
}

/** Receipts write money as ¥1,100- so that nothing can be added to it. */
export const receiptAmount = (amount: Yen): string => `¥${amount.toLocaleString('en-US')}-`;

/** What a receipt says about tax: the rate in per cent, or null where no tax is charged (不課税, 非課税). */
export function taxPercent(category: TaxCategory, day: TokyoDate): number | null {
  const rate = taxRateOn(category, day);
  return rate && percentOf(rate);
}

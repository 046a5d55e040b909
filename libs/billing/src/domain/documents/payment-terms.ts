import { bankDayFor } from '@enishi/japan';
import type { BankDayShift } from '@enishi/japan';
import { addMonthsFromAnchor, dayOfMonth, firstDayOf, monthOf, ok, Refusal, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

/** The last day of a month, whatever its number. */
export const monthEnd = 31;

/** When a customer pays: what is invoiced up to the closing day (締日) is paid so many months later (支払サイト). 月末締め翌月末払い is 31, 1, 31. */
export type PaymentTerms = {
  /** 1 to 31; 31 is the last day of the month (末日). */
  readonly closingDay: number;
  /** 0 = the month of the closing day, 1 = 翌月, 2 = 翌々月; at most 6. */
  readonly monthsLater: number;
  /** 1 to 31; 31 is the last day of the month. */
  readonly payDay: number;
  /** Where the day of payment falls on a day on which banks are closed. */
  readonly onHoliday: BankDayShift;
};

/** 月末締め翌月末払い, paid before a holiday: what is assumed until a customer says otherwise. */
export const usualTerms: PaymentTerms = {
  closingDay: monthEnd,
  monthsLater: 1,
  payDay: monthEnd,
  onHoliday: 'before',
};

/** Refuses PAYMENT_TERMS_INVALID (invalid): a day that is none, or one of payment that is not after the closing day. */
export function checkedTerms(terms: PaymentTerms): Result<PaymentTerms> {
  const isDay = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= monthEnd;
  const { closingDay, monthsLater, payDay } = terms;
  const inReach = Number.isInteger(monthsLater) && monthsLater >= 0 && monthsLater <= 6;
  if (isDay(closingDay) && isDay(payDay) && inReach && (monthsLater > 0 || payDay > closingDay))
    return ok(terms);
  return refused(new Refusal('invalid', 'PAYMENT_TERMS_INVALID', { field: 'terms' }));
}

/** 月末締め翌月末払い. */
export function termsWritten({ closingDay, monthsLater, payDay }: PaymentTerms): string {
  const closing = closingDay === monthEnd ? '月末' : `${closingDay}日`;
  const month = ['当月', '翌月', '翌々月'][monthsLater];
  const day = payDay === monthEnd ? (month ? '末' : '月末') : `${payDay}日`;
  return `${closing}締め${month ?? `${monthsLater}か月後の`}${day}払い`;
}

/** The day by which an invoice of `issuedOn` is paid under these terms; never before the day of issue. */
export function dueDay(
  issuedOn: TokyoDate,
  { closingDay, monthsLater, payDay, onHoliday }: PaymentTerms,
): TokyoDate {
  const first = firstDayOf(monthOf(issuedOn));
  const closing = addMonthsFromAnchor(first, 0, closingDay);
  const closedIn = dayOfMonth(issuedOn) <= dayOfMonth(closing) ? 0 : 1;
  const written = addMonthsFromAnchor(first, closedIn + monthsLater, payDay);
  const moved = bankDayFor(written, onHoliday);
  return moved < issuedOn ? bankDayFor(written, 'after') : moved;
}

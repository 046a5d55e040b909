import { addDays, tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/** The card that Stripe charges for a customer: what may be shown of it, never its number. */
export type CardOnFile = {
  readonly paymentMethodId: string;
  /** Stripe's word, e.g. `visa`, `mastercard`, `jcb`. */
  readonly brand: string;
  readonly last4: string;
  /** 1 to 12. */
  readonly expMonth: number;
  readonly expYear: number;
};

/** Days before the end of a card's last month on which its holder is told. */
export const expiryNoticeDays = 31;

/** The last day on which a card can be used: cards are valid to the end of the month printed on them. */
export function lastDayOf({ expMonth, expYear }: Pick<CardOnFile, 'expMonth' | 'expYear'>): TokyoDate {
  const [year, month] = expMonth === 12 ? [expYear + 1, 1] : [expYear, expMonth + 1];
  return addDays(tokyoDate(`${year}-${String(month).padStart(2, '0')}-01`), -1);
}

/** How much longer a card can be charged: `soon` within about a month of its last day, that day included. */
export function expiryOn(
  card: Pick<CardOnFile, 'expMonth' | 'expYear'>,
  today: TokyoDate,
): 'valid' | 'soon' | 'expired' {
  const last = lastDayOf(card);
  if (today > last) return 'expired';
  return today >= addDays(last, -expiryNoticeDays) ? 'soon' : 'valid';
}

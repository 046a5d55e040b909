import { invalidRequest } from '../api-error.ts';
import type { MethodOptions } from '../payment-intent/payment-intent.ts';
import { secondsPerDay } from '../settings.ts';

type Options = NonNullable<MethodOptions['konbini']>;

/** docs.stripe.com/payments/konbini/accept-a-payment: what may be set, and what holds when nothing is. */
const limits = { days: { least: 1, most: 60, usual: 3 }, minutes: 30, product: 22 };

const jst = 9 * 3600;

/** 23:59:59 in Japan, so many days after the day of `now`. */
export function endOfDayInJapan(now: number, days: number): number {
  const midnight = Math.floor((now + jst) / secondsPerDay) * secondsPerDay;
  return midnight + (days + 1) * secondsPerDay - 1 - jst;
}

/** Until when a voucher can be paid. Refuses options that Stripe refuses. */
export function voucherExpiry(now: number, options: Partial<Options>): number {
  const name = (field: string): string => `payment_method_options[konbini][${field}]`;
  const { expires_after_days: days, expires_at: at, product_description: product } = options;
  if (product && product.length > limits.product)
    throw invalidRequest(
      `product_description must be at most ${limits.product} characters`,
      name('product_description'),
    );
  if (days && at)
    throw invalidRequest(
      'You may only specify one of these parameters: expires_after_days, expires_at.',
      name('expires_at'),
      'parameters_exclusive',
    );
  if (at) {
    if (at < now + limits.minutes * 60 || at > now + limits.days.most * secondsPerDay)
      throw invalidRequest(
        'expires_at must be more than 30 minutes and less than 60 days from now',
        name('expires_at'),
      );
    return at;
  }
  const wanted = days ?? limits.days.usual;
  if (wanted < limits.days.least || wanted > limits.days.most)
    throw invalidRequest('expires_after_days must be between 1 and 60', name('expires_after_days'));
  return endOfDayInJapan(now, wanted);
}

/** Seconds after which a test address or number pays, or lets its voucher expire, without a button. */
export interface Rehearsal {
  paysAfter?: number;
  expiresAfter?: number;
}

/**
 * The test addresses and confirmation numbers of Stripe's documentation. At Stripe any other address pays after three
 * minutes; here it waits for somebody to press a button, so that moving the clock can rehearse expiry.
 */
const rehearsals: { email: RegExp | null; number: string; does: Rehearsal }[] = [
  { email: null, number: '11111111110', does: { paysAfter: 180 } },
  { email: /succeed_immediately@/, number: '22222222220', does: { paysAfter: 0 } },
  { email: /expire_immediately@/, number: '33333333330', does: { expiresAfter: 0 } },
  { email: /expire_with_delay@/, number: '44444444440', does: { expiresAfter: 180 } },
  { email: /fill_never@/, number: '55555555550', does: {} },
];

export function rehearsalOf(email: string | null, number: string | null): Rehearsal {
  const found =
    rehearsals.find((entry) => entry.number === number) ??
    rehearsals.find((entry) => email !== null && entry.email?.test(email));
  return found?.does ?? {};
}

/** Ten or eleven digits, not only zeroes; otherwise the stores' network rejects it. */
export function checkConfirmationNumber(number: string): void {
  if (/^\d{10,11}$/.test(number) && !/^0+$/.test(number)) return;
  throw invalidRequest(
    'The confirmation number was rejected: it must be 10 to 11 digits, not only zeroes.',
    'payment_method_options[konbini][confirmation_number]',
    'payment_intent_konbini_rejected_confirmation_number',
  );
}

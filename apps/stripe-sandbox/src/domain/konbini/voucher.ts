import { randomInt } from 'node:crypto';
import { invalidRequest } from '../api-error.ts';
import { shown } from '../event/event.ts';
import { transition } from '../machine.ts';
import { refusalOf } from '../payment-method/rails.ts';
import type { KonbiniMethod } from '../payment-method/payment-method.ts';
import {
  paymentIntentMachine,
  type KonbiniDetails,
  type PaymentIntent,
  type Store,
} from '../payment-intent/payment-intent.ts';
import type { Work } from '../work.ts';
import { checkConfirmationNumber, rehearsalOf, voucherExpiry } from './voucher-terms.ts';

export const stores: readonly Store[] = ['familymart', 'lawson', 'ministop', 'seicomart'];

/** How many digits each chain's payment code has. */
const codeDigits: Record<Store, number> = { familymart: 11, lawson: 6, ministop: 6, seicomart: 11 };

const digits = (count: number): string =>
  Array.from({ length: count }, (_, place) => randomInt(place === 0 ? 1 : 0, 10)).join('');

/** Who is going to pay must be known: the till shows the name, the receipt goes to the address. */
function checkPayer({ billing_details: billing }: KonbiniMethod): void {
  for (const field of ['email', 'name'] as const) {
    if (billing[field]) continue;
    throw invalidRequest(
      `Missing required param: payment_method_data[billing_details][${field}].`,
      `payment_method_data[billing_details][${field}]`,
      'parameter_missing',
    );
  }
}

/** The voucher of an intent that waits to be paid at a store; null when it does not. */
export function voucherOf(intent: PaymentIntent): KonbiniDetails | null {
  if (intent.status !== 'requires_action') return null;
  return intent.next_action?.konbini_display_details ?? null;
}

/** Gives the payer what the till asks for, per chain; the intent waits until it is paid or expires. */
export function issueVoucher(work: Work, intent: PaymentIntent, method: KonbiniMethod): PaymentIntent {
  checkPayer(method);
  const refusal = refusalOf('konbini', intent.amount, intent.currency);
  if (refusal) throw refusal;
  const options = intent.payment_method_options.konbini;
  const number = options?.confirmation_number ?? null;
  if (number) checkConfirmationNumber(number);
  const expiry = voucherExpiry(work.now, options ?? {});
  const { paysAfter, expiresAfter } = rehearsalOf(method.billing_details.email, number);
  const confirmation_number = number ?? digits(11);
  const konbini_display_details: KonbiniDetails = {
    expires_at: expiresAfter === undefined ? expiry : work.now + expiresAfter,
    hosted_voucher_url: `${work.settings.publicUrl}/konbini/${intent.id}`,
    stores: Object.fromEntries(
      stores.map((store) => [store, { confirmation_number, payment_code: digits(codeDigits[store]) }]),
    ) as KonbiniDetails['stores'],
  };
  return transition(work, paymentIntentMachine, intent, {
    next_action: { type: 'konbini_display_details', konbini_display_details },
    hidden: { ...intent.hidden, paysItselfAt: paysAfter === undefined ? null : work.now + paysAfter },
  });
}

/** Nobody paid in time: the intent waits for another way of paying, and says why. */
export function withdrawVoucher(work: Work, intent: PaymentIntent): PaymentIntent {
  const code = 'payment_intent_payment_attempt_expired';
  const method = work.find('payment_method', intent.payment_method);
  const failed = transition(work, paymentIntentMachine, intent, {
    last_payment_error: {
      code,
      doc_url: `https://docs.stripe.com/error-codes#${code.replaceAll('_', '-')}`,
      message: 'The payment attempt expired before the customer paid at a convenience store.',
      ...(method ? { payment_method: shown(method) } : {}),
      type: 'invalid_request_error',
    },
    next_action: null,
    payment_method: null,
    hidden: { ...intent.hidden, paysItselfAt: null },
  });
  work.emit('payment_intent.payment_failed', failed);
  return failed;
}

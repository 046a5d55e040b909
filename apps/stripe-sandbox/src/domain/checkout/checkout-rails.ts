import { invalidRequest } from '../api-error.ts';
import { isMethodType, rails, refusalOf, usableTypes } from '../payment-method/rails.ts';
import type { Work } from '../work.ts';
import type { CheckoutMethodOptions, CheckoutSession } from './checkout-session.ts';

interface Wish {
  allowed_payment_method_types?: string[];
  excluded_payment_method_types?: string[];
  payment_method_options?: CheckoutMethodOptions;
  payment_intent_data?: { capture_method?: string };
  customer?: string;
  amount: number;
  currency: string;
}

/**
 * The ways of paying that a session offers. Asked for by name, each must fit; else whatever is switched on and fits.
 * Only single payments can be made by konbini or transfer (docs.stripe.com/payments/konbini/accept-a-payment).
 */
export function checkoutRails(
  work: Work,
  mode: CheckoutSession['mode'],
  wish: Wish,
): Pick<CheckoutSession, 'payment_method_types' | 'payment_method_options'> {
  const allowed = wish.allowed_payment_method_types;
  const options = wish.payment_method_options ?? {};
  for (const type of allowed ?? []) refuse(mode, type, wish);
  const manual = wish.payment_intent_data?.capture_method === 'manual';
  const wanted = (allowed ?? work.settings.paymentMethods).filter(
    (type) =>
      type === 'card' ||
      (mode === 'payment' &&
        isMethodType(type) &&
        (allowed !== undefined || type !== 'customer_balance') &&
        (!manual || rails[type].manualCapture)),
  );
  const fitting = usableTypes(
    wanted,
    wish.excluded_payment_method_types ?? [],
    Math.max(wish.amount, 50),
    wish.currency,
  );
  return {
    payment_method_types: fitting,
    payment_method_options: optionsOf(fitting, options),
  };
}

function optionsOf(types: readonly string[], sent: CheckoutMethodOptions): CheckoutMethodOptions {
  const { card, konbini, customer_balance: transfer } = sent;
  return {
    ...(card ? { card: { request_three_d_secure: card.request_three_d_secure ?? 'automatic' } } : {}),
    ...(types.includes('konbini')
      ? { konbini: { expires_after_days: konbini?.expires_after_days ?? null } }
      : {}),
    ...(types.includes('customer_balance')
      ? {
          customer_balance: {
            bank_transfer: { type: transfer?.bank_transfer?.type ?? 'jp_bank_transfer' },
            funding_type: transfer?.funding_type ?? 'bank_transfer',
          },
        }
      : {}),
  };
}

function refuse(mode: CheckoutSession['mode'], type: string, wish: Wish): void {
  const param = 'allowed_payment_method_types';
  if (!isMethodType(type))
    throw invalidRequest(
      `The sandbox does not emulate the payment method type '${type}'.`,
      param,
      'sandbox_not_emulated',
    );
  if (type === 'card') return;
  if (mode !== 'payment')
    throw invalidRequest(`The payment method type \`${type}\` cannot be used in \`${mode}\` mode.`, param);
  if (type === 'customer_balance' && !wish.customer)
    throw invalidRequest(
      'A customer is required to use the payment method type `customer_balance`.',
      'customer',
      'parameter_missing',
    );
  const refusal = refusalOf(type, wish.amount, wish.currency);
  if (refusal) throw refusal;
}

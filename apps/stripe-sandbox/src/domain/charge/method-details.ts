import type { CardMethod, PaymentMethod } from '../payment-method/payment-method.ts';
import { reservesOnly, type PaymentIntent } from '../payment-intent/payment-intent.ts';
import { authorizationSeconds } from '../settings.ts';
import type { Work } from '../work.ts';
import type { Decline } from './charge.ts';

/** How a charge was paid, as it stands in `payment_method_details`. */
export function detailsOf(
  work: Work,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline | null,
): object {
  switch (method.type) {
    case 'card':
      return cardDetails(work, intent, method, decline);
    case 'konbini':
      return { type: 'konbini', konbini: { store: { chain: intent.hidden.store ?? 'lawson' } } };
    case 'customer_balance':
      return { type: 'customer_balance', customer_balance: {} };
  }
}

function cardDetails(
  work: Work,
  intent: PaymentIntent,
  { card }: CardMethod,
  decline: Decline | null,
): object {
  const secure = intent.hidden.authenticated
    ? {
        authentication_flow: 'challenge',
        electronic_commerce_indicator: '05',
        result: 'authenticated',
        version: '2.2.0',
      }
    : null;
  const reserved = !decline && reservesOnly(intent, 'card');
  return {
    type: 'card',
    card: {
      amount_authorized: decline ? null : intent.amount,
      brand: card.brand,
      ...(reserved ? { capture_before: work.now + authorizationSeconds } : {}),
      checks: card.checks,
      country: card.country,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: card.fingerprint,
      funding: card.funding,
      last4: card.last4,
      network: card.brand,
      three_d_secure: secure,
    },
  };
}

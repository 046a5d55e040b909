/**
 * Why a fee could not be charged, by what its payer can do about it. Codes are Stripe's
 * (docs.stripe.com/declines/codes); a code that is new to us asks for another card, which is never wrong.
 */
export type DeclineCause = 'funds' | 'expired' | 'authentication' | 'other_card' | 'blocked' | 'passing';

const codes: Record<DeclineCause, readonly string[]> = {
  /** The same card will do once there is money on it. */
  funds: [
    'insufficient_funds',
    'withdrawal_count_limit_exceeded',
    'card_velocity_exceeded',
    'approve_with_id',
  ],
  /** The card itself has run out, or was typed with a wrong date. */
  expired: ['expired_card', 'invalid_expiry_month', 'invalid_expiry_year'],
  /** The card company wants to hear from the holder: nobody has declined anything. */
  authentication: [
    'authentication_required',
    'invoice_payment_intent_requires_action',
    'subscription_payment_intent_requires_action',
  ],
  /** The bank says no without a reason, or the card is not made for this. */
  other_card: [
    'generic_decline',
    'card_declined',
    'do_not_honor',
    'card_not_supported',
    'currency_not_supported',
    'transaction_not_allowed',
    'incorrect_cvc',
    'incorrect_number',
  ],
  /** The card will never work again: it is not tried any more. Its holder may not have been told why. */
  blocked: [
    'stolen_card',
    'lost_card',
    'pickup_card',
    'restricted_card',
    'fraudulent',
    'merchant_blacklist',
    'invalid_account',
    'security_violation',
    'revocation_of_all_authorizations',
    'revocation_of_authorization',
    'stop_payment_order',
  ],
  /** Somebody's machine was out of order. */
  passing: [
    'processing_error',
    'issuer_not_available',
    'try_again_later',
    'reenter_transaction',
    'approval_required',
  ],
};

/** The cause behind a code; other_card where there is none or it is new to us. */
export function declineCause(code: string | null): DeclineCause {
  const causes = Object.keys(codes) as DeclineCause[];
  return causes.find((cause) => code !== null && codes[cause].includes(code)) ?? 'other_card';
}

/** Whether the same card may be charged again by itself. A blocked card is left alone; a holder who is asked decides. */
export const isTriedAgain = (cause: DeclineCause): boolean =>
  cause !== 'blocked' && cause !== 'authentication';

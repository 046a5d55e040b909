import type { CheckoutState } from '../domain/checkout-states.ts';
import { isLiveCheckout } from '../domain/checkout-states.ts';
import type { CheckoutAttemptEntity } from '../store/checkout-attempt.entity.ts';

/** An attempt to pay, as others see it. */
export type CheckoutView = {
  id: string;
  state: CheckoutState;
  /** Stripe's page, while money can be taken there. */
  url: string | null;
  planKey: string;
  declineCode: string | null;
  /** Whether money of the person has reached us through this attempt. */
  moneyMoved: boolean;
};

/** What of an attempt may be seen outside. */
export function checkoutView(attempt: CheckoutAttemptEntity): CheckoutView {
  return {
    id: attempt.id,
    state: attempt.state,
    url: attempt.state === 'open' ? attempt.sessionUrl : null,
    planKey: attempt.offerKey,
    declineCode: isLiveCheckout(attempt.state) ? attempt.declineCode : null,
    moneyMoved: attempt.state === 'paid',
  };
}

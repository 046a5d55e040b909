import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

import type { CheckoutState } from '../domain/checkout-states.ts';
import { isLiveCheckout } from '../domain/checkout-states.ts';
import type { OnlineMeans } from '../domain/payment-means.ts';
import type { Voucher } from '../domain/voucher.ts';
import type { CheckoutAttemptEntity } from '../store/checkout-attempt.entity.ts';

/** A voucher with the Tokyo day in whose last second it runs out. */
export type ShownVoucher = Voucher & { lastDay: TokyoDate };

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
  means: OnlineMeans;
  /** Yen that are paid by it, tax included. */
  amount: number;
  /** What is taken to the convenience store, while it can be paid. */
  voucher: ShownVoucher | null;
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
    ...{ means: attempt.means, amount: attempt.firstAmount ?? attempt.amount, voucher: voucherOf(attempt) },
  };
}

function voucherOf({
  state,
  sessionUrl,
  voucherExpiresAt,
  voucherCodes,
}: CheckoutAttemptEntity): ShownVoucher | null {
  if (state !== 'waiting' || !sessionUrl || !voucherExpiresAt) return null;
  return {
    url: sessionUrl,
    expiresAt: voucherExpiresAt,
    lastDay: tokyoDateOf(voucherExpiresAt),
    codes: voucherCodes ?? [],
  };
}

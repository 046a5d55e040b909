import { machine, ok, Refusal, refused, yen } from '@enishi/kernel';
import type { Result, Yen } from '@enishi/kernel';

/**
 * Money that lies at Stripe for no invoice goes back to the company: one person asks, another approves or it is withdrawn; then Stripe is asked
 * and writes to the company for its bank account. What Stripe will not send stays where it is, and what its bank sends back, or nobody names an
 * account for within 45 days, lies there again (docs.stripe.com/payments/customer-balance/refunding).
 */
export const cashReturnStates = ['asked', 'approved', 'withdrawn', 'sent', 'returned', 'failed'] as const;
export type CashReturnState = (typeof cashReturnStates)[number];

export const cashReturnMachine = machine<CashReturnState>({
  asked: ['approved', 'withdrawn'],
  approved: ['sent', 'failed'],
  withdrawn: [],
  sent: ['returned', 'failed'],
  returned: [],
  failed: [],
});

/** In these its yen are spoken for. */
export const pendingReturnStates: readonly CashReturnState[] = ['asked', 'approved'];

/** What Stripe says became of one that it sends. */
export type LiveCashReturn = {
  readonly stripeRefundId: string;
  readonly status: 'under_way' | 'returned' | 'failed';
  /** Stripe's reason where it failed. */
  readonly fault: string | null;
};

/** Yen out of what lies at Stripe. Refuses CASH_AMOUNT (invalid, with `left`) where they are none or more than is there and not spoken for. */
export function checkedReturnAmount(amount: number, cash: Yen, spokenFor: Yen): Result<Yen> {
  const left = yen(Math.max(0, cash - spokenFor));
  const fits = Number.isInteger(amount) && amount > 0 && amount <= left;
  return fits ? ok(yen(amount)) : refused(new Refusal('invalid', 'CASH_AMOUNT', { field: 'amount', left }));
}

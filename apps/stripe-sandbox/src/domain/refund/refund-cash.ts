import { invalidRequest } from '../api-error.ts';
import { available, cashAccountOf, moveCash } from '../cash-balance/cash-account.ts';
import type { Customer } from '../customer/customer.ts';
import type { Metadata } from '../metadata.ts';
import { newId, type Work } from '../work.ts';
import { keepRefund, routeToAccount } from './create-refund.ts';
import type { Refund } from './refund.ts';

interface CashRefundTerms {
  amount: number;
  currency: string;
  reason: string | null;
  metadata: Metadata;
  instructionsEmail: string | undefined;
}

/** Sends a customer's unused cash balance back to them; the seller's balance is not touched. */
export function refundCash(work: Work, customer: Customer, terms: CashRefundTerms): Refund {
  const { amount, currency, reason, metadata } = terms;
  const there = available(cashAccountOf(work, customer.id), currency);
  if (amount < 1 || amount > there)
    throw invalidRequest(
      `The refund amount must be between 1 and the customer's cash balance (${there} ${currency}).`,
      'amount',
    );
  const route = routeToAccount(work, terms.instructionsEmail ?? customer.email, customer.test_clock);
  moveCash(work, customer.id, { amount: -amount, currency }, { type: 'return_initiated' });
  return keepRefund(work, route, {
    id: newId('re'),
    amount,
    balance_transaction: null,
    charge: null,
    currency,
    customer: customer.id,
    metadata,
    payment_intent: null,
    payment_method: null,
    reason,
  });
}

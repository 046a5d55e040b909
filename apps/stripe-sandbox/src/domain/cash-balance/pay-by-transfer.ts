import { invalidRequest } from '../api-error.ts';
import { transition } from '../machine.ts';
import { paymentIntentMachine, type PaymentIntent } from '../payment-intent/payment-intent.ts';
import type { Work } from '../work.ts';
import { available, cashAccountOf, moveCash } from './cash-account.ts';
import { instructionsFor } from './transfer-instructions.ts';

/** True when the intent waits for a transfer of its customer. */
export function waitsForTransfer(intent: PaymentIntent): boolean {
  return (
    intent.status === 'requires_action' &&
    intent.next_action?.display_bank_transfer_instructions !== undefined
  );
}

const remaining = (intent: PaymentIntent): number => intent.amount - (intent.hidden.funded ?? 0);

/**
 * Begins to wait for a transfer; what already lies in the cash balance is used at once. Answers the intent, `funded` in
 * full or in part: its money is then taken by the caller.
 */
export function awaitTransfer(work: Work, intent: PaymentIntent): PaymentIntent {
  if (!intent.customer)
    throw invalidRequest(
      'A customer is required to pay by bank transfer (payment method type `customer_balance`).',
      'customer',
      'parameter_missing',
    );
  if (!intent.payment_method_options.customer_balance)
    throw invalidRequest(
      'Missing required param: payment_method_options[customer_balance][funding_type].',
      'payment_method_options[customer_balance][funding_type]',
      'parameter_missing',
    );
  const account = cashAccountOf(work, intent.customer);
  const usable =
    account.reconciliation === 'manual'
      ? 0
      : Math.min(available(account, intent.currency), remaining(intent));
  if (usable === remaining(intent)) return applyCash(work, intent, usable);
  const instructions = instructionsFor(work, intent, intent.customer);
  const waiting = transition(work, paymentIntentMachine, intent, {
    next_action: {
      type: 'display_bank_transfer_instructions',
      display_bank_transfer_instructions: instructions,
    },
  });
  return usable > 0 ? applyCash(work, waiting, usable) : waiting;
}

/** Cash of the customer becomes part of this payment; announced while something is still missing. */
export function applyCash(work: Work, intent: PaymentIntent, amount: number): PaymentIntent {
  const customer = intent.customer ?? '';
  const move = { type: 'applied_to_payment' as const, applied_to_payment: { payment_intent: intent.id } };
  moveCash(work, customer, { amount: -amount, currency: intent.currency }, move);
  const funded = (intent.hidden.funded ?? 0) + amount;
  const next: PaymentIntent = { ...intent, hidden: { ...intent.hidden, funded } };
  if (funded >= intent.amount) return work.put(next);
  const partly = work.put<PaymentIntent>({
    ...next,
    next_action: {
      type: 'display_bank_transfer_instructions',
      display_bank_transfer_instructions: instructionsFor(work, next, customer),
    },
  });
  work.emit('payment_intent.partially_funded', partly);
  return partly;
}

/**
 * The same intent for another amount; a transfer that is waited for is asked for what is then missing. What it has
 * brought beyond that is the customer's again.
 */
export function askFor(work: Work, intent: PaymentIntent, amount: number): PaymentIntent {
  const next = giveBackOver(work, { ...intent, amount });
  if (!waitsForTransfer(intent) || !intent.customer) return work.put<PaymentIntent>(next);
  const display_bank_transfer_instructions = instructionsFor(work, next, intent.customer);
  const next_action = {
    type: 'display_bank_transfer_instructions' as const,
    display_bank_transfer_instructions,
  };
  return work.put<PaymentIntent>({ ...next, next_action });
}

function giveBackOver(work: Work, intent: PaymentIntent): PaymentIntent {
  const over = (intent.hidden.funded ?? 0) - intent.amount;
  if (over <= 0 || !intent.customer) return intent;
  returnCash(work, intent, intent.customer, over);
  return { ...intent, hidden: { ...intent.hidden, funded: intent.amount } };
}

function returnCash(work: Work, { id, currency }: PaymentIntent, customer: string, amount: number): void {
  const type = 'unapplied_from_payment' as const;
  moveCash(work, customer, { amount, currency }, { type, unapplied_from_payment: { payment_intent: id } });
}

/** Gives what was applied back to the customer's cash balance; the intent is cancelled or starts anew. */
export function unapplyCash(work: Work, intent: PaymentIntent): PaymentIntent {
  const amount = intent.hidden.funded ?? 0;
  if (amount === 0 || !intent.customer) return intent;
  returnCash(work, intent, intent.customer, amount);
  return { ...intent, hidden: { ...intent.hidden, funded: 0 } };
}

import { invalidRequest } from '../api-error.ts';
import type { Customer } from '../customer/customer.ts';
import { afterPaid } from '../outcome.ts';
import { takeMoney } from '../payment-intent/attempt-payment.ts';
import type { Work } from '../work.ts';
import { allocate } from './allocate.ts';
import { available, cashAccountOf, moveCash, shownBalance, type CashTransaction } from './cash-account.ts';
import { applyCash, waitsForTransfer } from './pay-by-transfer.ts';

/** A transfer as it arrives; `sender` in the half-width letters of Japan's banks. */
export interface Arrival {
  amount: number;
  currency: string;
  reference: string | null;
  sender: string;
}

/** A transfer arrives at the customer's account and pays what it was for, unless the seller reconciles by hand. */
export function fundCash(work: Work, customer: Customer, arrival: Arrival): CashTransaction {
  const { amount, currency, reference, sender } = arrival;
  if (currency !== 'jpy')
    throw invalidRequest(
      `The sandbox emulates cash balances in jpy only, not in ${currency}.`,
      'currency',
      'sandbox_not_emulated',
    );
  if (amount < 1)
    throw invalidRequest(
      'This value must be greater than or equal to 1.',
      'amount',
      'parameter_invalid_integer',
    );
  const funded = moveCash(
    work,
    customer.id,
    { amount, currency },
    {
      type: 'funded',
      funded: {
        bank_transfer: {
          jp_bank_transfer: {
            sender_bank: 'サンドボックス銀行',
            sender_branch: 'テスト支店',
            sender_name: sender,
          },
          reference,
          type: 'jp_bank_transfer',
        },
      },
    },
  );
  if (cashAccountOf(work, customer.id).reconciliation !== 'manual') reconcile(work, customer.id, currency);
  const account = cashAccountOf(work, customer.id);
  if (available(account, currency) > 0) work.emit('cash_balance.funds_available', shownBalance(account));
  return funded;
}

/** Uses the cash balance for the payments that wait for it. */
export function reconcile(work: Work, customer: string, currency: string): void {
  const waiting = work
    .all('payment_intent')
    .filter((intent) => intent.customer === customer && intent.currency === currency)
    .filter(waitsForTransfer)
    .reverse()
    .map((intent) => ({ id: intent.id, remaining: intent.amount - (intent.hidden.funded ?? 0) }));
  for (const { id, amount } of allocate(available(cashAccountOf(work, customer), currency), waiting)) {
    const intent = applyCash(work, work.get('payment_intent', id), amount);
    const method = work.find('payment_method', intent.payment_method);
    if (method && intent.hidden.funded === intent.amount) afterPaid(work, takeMoney(work, intent, method));
  }
}

import { createHash } from 'node:crypto';
import { complete } from '../../contract/complete.ts';
import { newId, type Work } from '../work.ts';

/** A customer's money that has arrived but belongs to no payment yet, and the virtual account it arrives at. */
export interface CashAccount {
  id: string;
  object: 'sandbox.cash_account';
  customer: string;
  /** By currency; a currency is absent until something arrives in it. */
  balances: Record<string, number>;
  reconciliation: 'automatic' | 'manual' | 'merchant_default';
}

/** Stripe's own view of it; it has no id. */
export interface CashBalance {
  object: 'cash_balance';
  available: Record<string, number> | null;
  customer: string;
  customer_account: null;
  livemode: false;
  settings: { reconciliation_mode: 'automatic' | 'manual'; using_merchant_default: boolean };
}

type CashMove =
  | { type: 'funded'; funded: object }
  | { type: 'applied_to_payment'; applied_to_payment: { payment_intent: string } }
  | { type: 'unapplied_from_payment'; unapplied_from_payment: { payment_intent: string } }
  | { type: 'refunded_from_payment'; refunded_from_payment: { refund: string } }
  | { type: 'return_initiated' }
  | { type: 'return_canceled' };

/** One movement; `ending_balance` is what was there afterwards. */
export type CashTransaction = CashMove & {
  id: string;
  object: 'customer_cash_balance_transaction';
  created: number;
  currency: string;
  customer: string;
  ending_balance: number;
  livemode: false;
  net_amount: number;
};

const idOf = (customer: string): string => `cash_${customer}`;

export function cashAccountOf(work: Work, customer: string): CashAccount {
  return (
    work.find('sandbox.cash_account', idOf(customer)) ?? {
      id: idOf(customer),
      object: 'sandbox.cash_account',
      customer,
      balances: {},
      reconciliation: 'merchant_default',
    }
  );
}

export const available = (account: CashAccount, currency: string): number => account.balances[currency] ?? 0;

/** Seven digits that stay the customer's for good. */
export function accountNumberOf(customer: string): string {
  const digest = createHash('sha256').update(customer).digest();
  return String(digest.readUInt32BE(0) % 10_000_000).padStart(7, '0');
}

export function shownBalance({ balances, customer, reconciliation }: CashAccount): CashBalance {
  const byDefault = reconciliation === 'merchant_default';
  return complete<CashBalance>('cash_balance', {
    object: 'cash_balance',
    available: Object.keys(balances).length > 0 ? balances : null,
    customer,
    customer_account: null,
    livemode: false,
    settings: {
      reconciliation_mode: byDefault ? 'automatic' : reconciliation,
      using_merchant_default: byDefault,
    },
  });
}

/** Moves cash, with its transaction and event. Money that is not there cannot be moved: a bug of the sandbox. */
export function moveCash(
  work: Work,
  customer: string,
  { amount, currency }: { amount: number; currency: string },
  move: CashMove,
): CashTransaction {
  const account = cashAccountOf(work, customer);
  const ending = available(account, currency) + amount;
  if (ending < 0) throw new Error(`the cash balance of ${customer} would fall to ${ending} ${currency}`);
  work.put<CashAccount>({ ...account, balances: { ...account.balances, [currency]: ending } });
  const transaction = complete<CashTransaction>('customer_cash_balance_transaction', {
    ...move,
    id: newId('ccsbtxn'),
    object: 'customer_cash_balance_transaction',
    created: work.now,
    currency,
    customer,
    ending_balance: ending,
    livemode: false,
    net_amount: amount,
  });
  return work.create(transaction, 'customer_cash_balance_transaction.created');
}

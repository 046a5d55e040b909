import { complete } from '../../contract/complete.ts';
import type { Metadata } from '../metadata.ts';
import { newId, type Work } from '../work.ts';

/** One movement of a customer's balance. Positive amounts are owed by the customer, negative ones are credit. */
export interface CustomerBalanceTransaction {
  id: string;
  object: 'customer_balance_transaction';
  amount: number;
  checkout_session: null;
  created: number;
  credit_note: string | null;
  currency: string;
  customer: string;
  description: string | null;
  ending_balance: number;
  invoice: string | null;
  livemode: false;
  metadata: Metadata;
  type:
    | 'adjustment'
    | 'applied_to_invoice'
    | 'credit_note'
    | 'initial'
    | 'invoice_overpaid'
    | 'invoice_too_small'
    | 'unapplied_from_invoice';
}

/** Why the balance moves, and by how much. */
export type BalanceMovement = Pick<CustomerBalanceTransaction, 'amount' | 'currency' | 'type'> &
  Partial<Pick<CustomerBalanceTransaction, 'credit_note' | 'description' | 'invoice' | 'metadata'>>;

/** Moves the balance of a customer and keeps the movement; a deleted customer has none, and gets no movement. */
export function moveBalance(
  work: Work,
  id: string,
  movement: BalanceMovement,
): CustomerBalanceTransaction | null {
  const customer = work.get('customer', id, 'customer');
  if (customer.deleted) return null;
  const balance = customer.balance + movement.amount;
  work.amend(customer, { balance, currency: customer.currency ?? movement.currency }, 'customer.updated');
  return noteMovement(work, id, balance, movement);
}

/** Keeps a movement that has happened to the balance already. */
export function noteMovement(
  work: Work,
  customer: string,
  ending_balance: number,
  movement: BalanceMovement,
): CustomerBalanceTransaction {
  const transaction = {
    id: newId('cbtxn'),
    object: 'customer_balance_transaction',
    checkout_session: null,
    created: work.now,
    credit_note: null,
    customer,
    description: null,
    ending_balance,
    invoice: null,
    livemode: false,
    metadata: {},
    ...movement,
  } satisfies CustomerBalanceTransaction;
  return work.put(complete<CustomerBalanceTransaction>('customer_balance_transaction', transaction));
}

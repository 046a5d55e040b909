import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';

export type RefundStatus = 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'canceled';

/** Money given back, of a charge or of a customer's cash balance. The fee of the original charge is not returned. */
export interface Refund {
  id: string;
  object: 'refund';
  amount: number;
  balance_transaction: string | null;
  charge: string | null;
  created: number;
  currency: string;
  customer: string | null;
  destination_details: object & { type: string };
  failure_balance_transaction?: string;
  failure_reason?: string;
  instructions_email?: string;
  metadata: Metadata;
  next_action?: { type: 'display_details'; display_details: object };
  payment_intent: string | null;
  payment_method: string | null;
  pending_reason?: 'processing';
  reason: string | null;
  status: RefundStatus;
  /** How far the money has come; absent on refunds to cards that arrived at once. */
  hidden?: RefundFacts;
}

/** From these the status follows. Times in seconds since 1970, null when nothing is to come. */
export interface RefundFacts {
  /** The owner has yet to name the bank account it goes to. */
  needsAccount: boolean;
  arrived: boolean;
  failed: boolean;
  canceled: boolean;
  arrivesAt: number | null;
  comesBackAt: number | null;
  /** Until when the account can be named. */
  lapsesAt: number | null;
  testClock: string | null;
}

export const arrivedAtOnce: RefundFacts = {
  needsAccount: false,
  arrived: true,
  failed: false,
  canceled: false,
  arrivesAt: null,
  comesBackAt: null,
  lapsesAt: null,
  testClock: null,
};

/** docs.stripe.com/refunds: a refund to a card may still fail after it seemed to have arrived. */
export const refundMachine: Machine<Refund, RefundStatus> = {
  statusOf({ hidden = arrivedAtOnce }) {
    if (hidden.failed) return 'failed';
    if (hidden.canceled) return 'canceled';
    if (hidden.needsAccount) return 'requires_action';
    return hidden.arrived ? 'succeeded' : 'pending';
  },
  moves: {
    pending: ['succeeded', 'failed', 'requires_action'],
    requires_action: ['pending', 'failed', 'canceled'],
    succeeded: ['failed'],
    failed: [],
    canceled: [],
  },
  events(from, to) {
    return to === 'failed' && from !== to ? ['refund.updated', 'refund.failed'] : ['refund.updated'];
  },
};

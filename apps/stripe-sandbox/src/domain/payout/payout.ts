import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';

export type PayoutStatus = 'pending' | 'in_transit' | 'paid' | 'failed' | 'canceled';

/** Money on its way from the balance to the seller's bank. */
export interface Payout {
  id: string;
  object: 'payout';
  amount: number;
  /** 00:00 UTC of the day it arrives. */
  arrival_date: number;
  automatic: boolean;
  balance_transaction: string;
  created: number;
  currency: string;
  description: string | null;
  destination: string;
  failure_balance_transaction: string | null;
  failure_code: string | null;
  failure_message: string | null;
  livemode: false;
  metadata: Metadata;
  method: 'standard';
  /** `completed`: its transactions can be listed. A payout made by hand has none of its own. */
  reconciliation_status: 'in_progress' | 'completed' | 'not_applicable';
  source_type: 'card';
  statement_descriptor: string | null;
  status: PayoutStatus;
  trace_id: { status: 'pending' | 'supported'; value: string | null };
  type: 'bank_account';
  hidden: PayoutFacts;
}

export interface PayoutFacts {
  /** When the bank is given the order. */
  submitsAt: number;
  submitted: boolean;
  arrived: boolean;
  failed: boolean;
  canceled: boolean;
}

/** docs.stripe.com/api/payouts/object#payout_object-status: one that seemed paid may still come back. */
export const payoutMachine: Machine<Payout, PayoutStatus> = {
  statusOf({ hidden }) {
    if (hidden.failed) return 'failed';
    if (hidden.canceled) return 'canceled';
    if (hidden.arrived) return 'paid';
    return hidden.submitted ? 'in_transit' : 'pending';
  },
  moves: {
    pending: ['in_transit', 'canceled', 'failed'],
    in_transit: ['paid', 'failed'],
    paid: ['failed'],
    failed: [],
    canceled: [],
  },
  events(from, to) {
    const ends = from !== to && (to === 'paid' || to === 'failed' || to === 'canceled');
    return ends ? ['payout.updated', `payout.${to}`] : ['payout.updated'];
  },
};

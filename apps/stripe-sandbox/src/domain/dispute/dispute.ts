import type { BalanceTransaction } from '../charge/charge.ts';
import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';

export type DisputeStatus =
  | 'needs_response'
  | 'under_review'
  | 'won'
  | 'lost'
  | 'warning_needs_response'
  | 'warning_under_review'
  | 'warning_closed';

/** Evidence by name; null where the seller has said nothing. */
export type Evidence = Record<string, string | object | null>;

/** A cardholder's complaint at their bank. An inquiry (`warning_…`) takes no money until it escalates. */
export interface Dispute {
  id: string;
  object: 'dispute';
  amount: number;
  balance_transactions: BalanceTransaction[];
  charge: string;
  created: number;
  currency: string;
  enhanced_eligibility_types: string[];
  evidence: Evidence;
  evidence_details: {
    due_by: number | null;
    enhanced_eligibility: object;
    has_evidence: boolean;
    past_due: boolean;
    submission_count: number;
    submission_method: 'manual' | 'not_submitted';
  };
  intended_submission_method: string | null;
  is_charge_refundable: boolean;
  livemode: false;
  metadata: Metadata;
  network_reason_code: string | null;
  payment_intent: string;
  payment_method_details: object;
  reason: string;
  status: DisputeStatus;
  hidden: DisputeFacts;
}

export interface DisputeFacts {
  inquiry: boolean;
  submitted: boolean;
  outcome: 'won' | 'lost' | null;
  testClock: string | null;
}

/** docs.stripe.com/disputes/how-disputes-work: the seller answers, the bank decides; both only once. */
export const disputeMachine: Machine<Dispute, DisputeStatus> = {
  statusOf({ hidden }) {
    if (hidden.outcome) return hidden.inquiry ? 'warning_closed' : hidden.outcome;
    if (hidden.inquiry) return hidden.submitted ? 'warning_under_review' : 'warning_needs_response';
    return hidden.submitted ? 'under_review' : 'needs_response';
  },
  moves: {
    warning_needs_response: ['warning_under_review', 'warning_closed', 'needs_response'],
    warning_under_review: ['warning_closed', 'needs_response'],
    warning_closed: [],
    needs_response: ['under_review', 'won', 'lost'],
    under_review: ['won', 'lost'],
    won: [],
    lost: [],
  },
  events(from, to) {
    const closes = from !== to && (to === 'won' || to === 'lost' || to === 'warning_closed');
    return closes ? ['charge.dispute.updated', 'charge.dispute.closed'] : ['charge.dispute.updated'];
  },
};

/** Every field of evidence Stripe knows, unanswered. */
export const noEvidence: Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};

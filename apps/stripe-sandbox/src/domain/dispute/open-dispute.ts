import { complete } from '../../contract/complete.ts';
import { newBalanceTransaction, type BalanceTransaction, type Charge } from '../charge/charge.ts';
import { secondsPerDay } from '../settings.ts';
import { newId, type Work } from '../work.ts';
import { disputeMachine, noEvidence, type Dispute } from './dispute.ts';

/** A complaint: what about, how much (all that is left of the charge unless said), and whether it only asks. */
export interface Complaint {
  reason: string;
  inquiry: boolean;
  amount?: number;
}

/** Visa's codes for the reasons the sandbox plays; others have none. */
const networkCodes: Record<string, string> = { fraudulent: '10.4', product_not_received: '13.1' };

type Withdrawn = Pick<Dispute, 'id' | 'amount' | 'currency' | 'charge'>;

/** The bank takes the disputed money at once, and Stripe its fee. */
export function withdraw(work: Work, { id, amount, currency, charge }: Withdrawn): BalanceTransaction {
  return newBalanceTransaction(work, {
    amount: -amount,
    currency,
    fee: currency === 'jpy' ? work.settings.dispute.fee : 0,
    type: 'adjustment',
    source: id,
    description: `Chargeback withdrawal for ${charge}`,
  });
}

export function openDispute(work: Work, charge: Charge, complaint: Complaint): Dispute {
  const id = newId('dp');
  const amount = complaint.amount ?? charge.amount_captured - charge.amount_refunded;
  const { inquiry, reason } = complaint;
  const method = work.find('payment_method', charge.payment_method);
  const brand = method?.type === 'card' ? method.card.brand : 'visa';
  const code = networkCodes[reason] ?? null;
  const terms = { id, amount, currency: charge.currency, charge: charge.id };
  const taken = inquiry ? [] : [withdraw(work, terms)];
  const dispute = complete<Dispute>('dispute', {
    ...terms,
    object: 'dispute',
    balance_transactions: taken,
    created: work.now,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: work.now + work.settings.dispute.responseDays * secondsPerDay,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: inquiry,
    livemode: false,
    metadata: {},
    network_reason_code: code,
    payment_intent: charge.payment_intent,
    payment_method_details: {
      type: 'card',
      card: {
        brand,
        case_type: inquiry ? 'inquiry' : 'chargeback',
        network: brand,
        network_reason_code: code,
      },
    },
    reason,
    status: inquiry ? 'warning_needs_response' : 'needs_response',
    hidden: {
      inquiry,
      submitted: false,
      outcome: null,
      testClock: work.find('customer', charge.customer)?.test_clock ?? null,
    },
  });
  const opened = work.create(
    { ...dispute, status: disputeMachine.statusOf(dispute) },
    'charge.dispute.created',
  );
  work.amend(charge, { disputed: true }, 'charge.updated');
  if (taken.length > 0) work.emit('charge.dispute.funds_withdrawn', opened);
  return opened;
}

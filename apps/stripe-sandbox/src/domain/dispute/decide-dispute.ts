import { invalidRequest } from '../api-error.ts';
import { newBalanceTransaction } from '../charge/charge.ts';
import { transition } from '../machine.ts';
import { secondsPerDay } from '../settings.ts';
import type { Work } from '../work.ts';
import { disputeMachine, type Dispute, type Evidence } from './dispute.ts';
import { withdraw } from './open-dispute.ts';

/** What Stripe's test mode reads in `evidence.uncategorized_text` (docs.stripe.com/testing#disputes). */
const verdicts: Record<string, 'won' | 'lost' | 'escalated'> = {
  winning_evidence: 'won',
  losing_evidence: 'lost',
  escalate_inquiry_evidence: 'escalated',
};

function refuseClosed(dispute: Dispute): void {
  if (dispute.hidden.outcome)
    throw invalidRequest(`This dispute is already closed with the status ${dispute.status}.`);
}

/** The bank's verdict. A won dispute brings back money and fee. */
export function decideDispute(work: Work, dispute: Dispute, outcome: 'won' | 'lost'): Dispute {
  refuseClosed(dispute);
  const hidden = { ...dispute.hidden, outcome };
  const [taken] = dispute.balance_transactions;
  if (outcome === 'lost' || !taken) return transition(work, disputeMachine, dispute, { hidden });
  const returned = newBalanceTransaction(work, {
    amount: dispute.amount,
    currency: dispute.currency,
    fee: -taken.fee,
    type: 'adjustment',
    reporting_category: 'dispute_reversal',
    source: dispute.id,
    description: `Chargeback reversal for ${dispute.charge}`,
  });
  const won = transition(work, disputeMachine, dispute, {
    balance_transactions: [taken, returned],
    hidden,
  });
  work.emit('charge.dispute.funds_reinstated', won);
  return won;
}

/** An inquiry becomes a dispute: now the money is taken, and a new time to answer begins. */
export function escalateInquiry(work: Work, inquiry: Dispute): Dispute {
  const due_by = work.now + work.settings.dispute.responseDays * secondsPerDay;
  const dispute = transition(work, disputeMachine, inquiry, {
    balance_transactions: [withdraw(work, inquiry)],
    evidence_details: { ...inquiry.evidence_details, due_by },
    is_charge_refundable: false,
    hidden: { ...inquiry.hidden, inquiry: false, submitted: false },
  });
  work.emit('charge.dispute.funds_withdrawn', dispute);
  return dispute;
}

/** Adds evidence; when submitted it goes to the bank, once. Stripe's words of test mode decide at once. */
export function answerDispute(
  work: Work,
  before: Dispute,
  sent: { evidence: Evidence; submit: boolean; changes: Partial<Dispute> },
): Dispute {
  refuseClosed(before);
  if (sent.submit && before.hidden.submitted)
    throw invalidRequest('Evidence for this dispute has already been submitted.');
  const evidence = { ...before.evidence, ...sent.evidence };
  const { evidence_details: details, hidden } = before;
  const has_evidence = details.has_evidence || Object.keys(sent.evidence).length > 0;
  const answered = transition(work, disputeMachine, before, {
    ...sent.changes,
    evidence,
    evidence_details: {
      ...details,
      has_evidence,
      ...(sent.submit
        ? { submission_count: details.submission_count + 1, submission_method: 'manual' as const }
        : {}),
    },
    hidden: { ...hidden, submitted: hidden.submitted || sent.submit },
  });
  const verdict = sent.submit ? verdicts[String(evidence['uncategorized_text'])] : undefined;
  if (!verdict) return answered;
  if (verdict !== 'escalated') return decideDispute(work, answered, verdict);
  return answered.hidden.inquiry ? escalateInquiry(work, answered) : answered;
}

/** The time to answer is over. */
export function missDeadline(work: Work, dispute: Dispute): Dispute {
  const evidence_details = { ...dispute.evidence_details, past_due: true };
  return decideDispute(work, { ...dispute, evidence_details }, 'lost');
}

import { invalidRequest } from '../api-error.ts';
import { bookNow } from '../charge/charge.ts';
import { transition } from '../machine.ts';
import type { Work } from '../work.ts';
import { payoutMachine, type Payout, type PayoutFacts } from './payout.ts';

const move = (
  work: Work,
  payout: Payout,
  facts: Partial<PayoutFacts>,
  changes: Partial<Payout> = {},
): Payout => transition(work, payoutMachine, payout, { ...changes, hidden: { ...payout.hidden, ...facts } });

/** The bank has the order, and what it is made of can be listed (docs.stripe.com/payouts/reconciliation). */
export function submitPayout(work: Work, payout: Payout): Payout {
  if (!payout.automatic) return move(work, payout, { submitted: true });
  const sent = move(work, payout, { submitted: true }, { reconciliation_status: 'completed' });
  work.emit('payout.reconciliation_completed', sent);
  return sent;
}

export function arrivePayout(work: Work, payout: Payout): Payout {
  const sent = payout.hidden.submitted ? payout : submitPayout(work, payout);
  const trace: Payout['trace_id'] = { status: 'supported', value: sent.id.slice(-12).toUpperCase() };
  return move(work, sent, { arrived: true }, { trace_id: trace });
}

/** The money is back in the balance, and goes along with the next payout. */
function bookBack(work: Work, payout: Payout, type: 'payout_failure' | 'payout_cancel'): Partial<Payout> {
  const { amount, currency, id } = payout;
  const description = type === 'payout_cancel' ? 'PAYOUT CANCELED' : 'PAYOUT FAILURE';
  const entry = bookNow(work, { amount, currency, type, source: id, description });
  return { failure_balance_transaction: entry.id };
}

/** The bank sent it back. */
export function failPayout(work: Work, payout: Payout): Payout {
  return move(
    work,
    payout,
    { failed: true },
    {
      ...bookBack(work, payout, 'payout_failure'),
      failure_code: 'account_closed',
      failure_message: 'The bank account has been closed.',
    },
  );
}

/** Calls back a payout made by hand, as long as the bank has not been given the order. */
export function cancelPayout(work: Work, payout: Payout): Payout {
  if (payout.automatic) throw invalidRequest('Automatic payouts cannot be canceled.');
  if (payout.status !== 'pending')
    throw invalidRequest(`Payouts that are ${payout.status} cannot be canceled; only pending ones can.`);
  return move(work, payout, { canceled: true }, bookBack(work, payout, 'payout_cancel'));
}

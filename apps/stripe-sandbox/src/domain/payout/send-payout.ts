import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { bookNow, type BalanceTransaction } from '../charge/charge.ts';
import type { Metadata } from '../metadata.ts';
import { secondsPerHour } from '../settings.ts';
import { newId, type Work } from '../work.ts';
import { businessDaysAfter } from './payout-calendar.ts';
import { payoutScheduleOf } from './payout-schedule.ts';
import type { Payout } from './payout.ts';

/** The seller's one bank account. */
const bankAccount = 'ba_sandbox0000000000000000';
/** A payout can be called back for half a day; then the bank has the order. */
const pendingSeconds = 12 * secondsPerHour;

interface PayoutTerms {
  amount: number;
  currency: string;
  automatic: boolean;
  description: string | null;
  metadata: Metadata;
  statement_descriptor: string | null;
}

/** Takes the money from the balance at once and sets a payout on its way. */
function send(work: Work, terms: PayoutTerms): Payout {
  const id = newId('po');
  const { amount, currency, automatic } = terms;
  const entry = bookNow(work, {
    amount: -amount,
    currency,
    type: 'payout',
    source: id,
    description: terms.description,
  });
  if (automatic) work.put<BalanceTransaction>({ ...entry, hidden: { payout: id } });
  return work.create(
    complete<Payout>('payout', {
      ...terms,
      id,
      object: 'payout',
      arrival_date: businessDaysAfter(work.now, automatic ? 1 : 2),
      balance_transaction: entry.id,
      created: work.now,
      destination: bankAccount,
      failure_balance_transaction: null,
      failure_code: null,
      failure_message: null,
      livemode: false,
      method: 'standard',
      reconciliation_status: automatic ? 'in_progress' : 'not_applicable',
      source_type: 'card',
      status: 'pending',
      trace_id: { status: 'pending', value: null },
      type: 'bank_account',
      hidden: {
        submitsAt: work.now + pendingSeconds,
        submitted: false,
        arrived: false,
        failed: false,
        canceled: false,
      },
    }),
    'payout.created',
  );
}

const availableOf = (work: Work, currency: string): BalanceTransaction[] =>
  work
    .all('balance_transaction')
    .filter((entry) => entry.currency === currency && entry.available_on <= work.now);

const sumOf = (entries: readonly BalanceTransaction[]): number =>
  entries.reduce((sum, entry) => sum + entry.net, 0);

/** A payout by hand: never more than is available. */
export function sendByHand(work: Work, terms: Omit<PayoutTerms, 'automatic'>): Payout {
  if (terms.amount > sumOf(availableOf(work, terms.currency))) {
    throw invalidRequest(
      'You have insufficient funds in your Stripe account for this transfer. Your card balance is too low. You can use the the /v1/balance endpoint to view your Stripe balance (for more details, see stripe.com/docs/api#balance).',
      undefined,
      'balance_insufficient',
    );
  }
  return send(work, { ...terms, automatic: false });
}

/**
 * The day has come: everything available that no automatic payout has taken yet, by currency, including refunds, fees and
 * payouts by hand. Where that is nothing or a debt, it waits for the next day.
 */
export function payOut(work: Work): void {
  work.put({ ...payoutScheduleOf(work), reached: work.now });
  for (const currency of new Set(work.all('balance_transaction').map((entry) => entry.currency))) {
    const waiting = availableOf(work, currency).filter((entry) => !entry.hidden?.payout);
    const amount = sumOf(waiting);
    if (amount <= 0) continue;
    const { id } = send(work, {
      amount,
      currency,
      automatic: true,
      description: 'STRIPE PAYOUT',
      metadata: {},
      statement_descriptor: null,
    });
    for (const entry of waiting) work.put<BalanceTransaction>({ ...entry, hidden: { payout: id } });
  }
}

import { invalidRequest } from '../api-error.ts';
import type { Work } from '../work.ts';
import { balanceOf } from './balance.ts';
import type { BalanceTransaction, Charge } from './charge.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';

interface ChargeParams {
  description?: string;
  fraud_details?: { user_report?: string };
  metadata?: MetadataParam;
  receipt_email?: string;
  shipping?: object;
  transfer_group?: string;
}
interface ChargeListParams {
  created?: RangeParam;
  customer?: string;
  payment_intent?: string;
  transfer_group?: string;
}
interface TransactionListParams {
  created?: RangeParam;
  currency?: string;
  payout?: string;
  source?: string;
  type?: string;
}

/** What an automatic payout took to the bank, and its own booking; listed once Stripe has reconciled it. */
function paidOutIn(work: Work, id: string): BalanceTransaction[] {
  const payout = work.get('payout', id, 'payout');
  if (!payout.automatic)
    throw invalidRequest(
      'Balance transaction history can only be filtered on automatic transfers, not manual.',
      'payout',
    );
  if (payout.reconciliation_status !== 'completed') return [];
  return work.all('balance_transaction').filter((entry) => entry.hidden?.payout === id);
}

/** A booking is pending until its day has come. */
const asOf = (entry: BalanceTransaction, now: number): BalanceTransaction =>
  entry.available_on <= now ? { ...entry, status: 'available' } : entry;

export const chargeOperations: Operations = {
  'Charges.retrieve': operation([], ({ work, id }) => work.get('charge', id)),
  'Charges.update': operation<ChargeParams>(
    ['description', 'fraud_details', 'metadata', 'receipt_email', 'shipping', 'transfer_group'],
    ({ work, id, params }) => {
      const charge = work.get('charge', id);
      const { metadata, fraud_details: fraud, ...plain } = params;
      const changes: Partial<Charge> = { ...plain, metadata: mergeMetadata(charge.metadata, metadata) };
      if (fraud) changes.fraud_details = fraud;
      return work.amend(charge, changes, 'charge.updated');
    },
  ),
  'Charges.list': operation<ChargeListParams>(
    [...paging, 'created', 'customer', 'payment_intent', 'transfer_group'],
    ({ work, params }) =>
      work
        .all('charge')
        .filter((charge) => !params.customer || charge.customer === params.customer)
        .filter((charge) => !params.payment_intent || charge.payment_intent === params.payment_intent)
        .filter((charge) => !params.transfer_group || charge.transfer_group === params.transfer_group)
        .filter((charge) => inRange(charge.created, params.created)),
  ),
  'Balance.retrieve': operation([], ({ work }) => balanceOf(work.all('balance_transaction'), work.now)),
  'BalanceTransactions.retrieve': operation([], ({ work, id }) =>
    asOf(work.get('balance_transaction', id), work.now),
  ),
  'BalanceTransactions.list': operation<TransactionListParams>(
    [...paging, 'created', 'currency', 'payout', 'source', 'type'],
    ({ work, params }) =>
      (params.payout === undefined ? work.all('balance_transaction') : paidOutIn(work, params.payout))
        .filter((entry) => !params.currency || entry.currency === params.currency)
        .filter((entry) => !params.source || entry.source === params.source)
        .filter((entry) => !params.type || entry.type === params.type)
        .filter((entry) => inRange(entry.created, params.created))
        .map((entry) => asOf(entry, work.now)),
  ),
};

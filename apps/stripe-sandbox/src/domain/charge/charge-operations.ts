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
  source?: string;
  type?: string;
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
    [...paging, 'created', 'source', 'type'],
    ({ work, params }) =>
      work
        .all('balance_transaction')
        .filter((entry) => !params.source || entry.source === params.source)
        .filter((entry) => !params.type || entry.type === params.type)
        .filter((entry) => inRange(entry.created, params.created))
        .map((entry) => asOf(entry, work.now)),
  ),
};

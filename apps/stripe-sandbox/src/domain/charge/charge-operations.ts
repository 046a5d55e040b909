import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';

interface ChargeListParams {
  created?: RangeParam;
  customer?: string;
  payment_intent?: string;
}
interface TransactionListParams {
  created?: RangeParam;
  source?: string;
  type?: string;
}

export const chargeOperations: Operations = {
  'Charges.retrieve': operation([], ({ work, id }) => work.get('charge', id)),
  'Charges.update': operation<{ metadata?: MetadataParam; description?: string }>(
    ['metadata', 'description'],
    ({ work, id, params }) => {
      const charge = work.get('charge', id);
      const metadata = mergeMetadata(charge.metadata, params.metadata);
      return work.amend(
        charge,
        { metadata, description: params.description ?? charge.description },
        'charge.updated',
      );
    },
  ),
  'Charges.list': operation<ChargeListParams>(
    [...paging, 'created', 'customer', 'payment_intent'],
    ({ work, params }) =>
      work
        .all('charge')
        .filter((charge) => !params.customer || charge.customer === params.customer)
        .filter((charge) => !params.payment_intent || charge.payment_intent === params.payment_intent)
        .filter((charge) => inRange(charge.created, params.created)),
  ),
  'BalanceTransactions.retrieve': operation([], ({ work, id }) => work.get('balance_transaction', id)),
  'BalanceTransactions.list': operation<TransactionListParams>(
    [...paging, 'created', 'source', 'type'],
    ({ work, params }) =>
      work
        .all('balance_transaction')
        .filter((entry) => !params.source || entry.source === params.source)
        .filter((entry) => !params.type || entry.type === params.type)
        .filter((entry) => inRange(entry.created, params.created)),
  ),
};

import { invalidRequest } from '../api-error.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { cancelPayout } from './move-payout.ts';
import { sendByHand } from './send-payout.ts';

interface PayoutParams {
  amount: number;
  currency: string;
  description?: string;
  metadata?: MetadataParam;
  statement_descriptor?: string;
}
interface PayoutListParams {
  arrival_date?: RangeParam;
  created?: RangeParam;
  destination?: string;
  status?: string;
}

export const payoutOperations: Operations = {
  'Payouts.create': operation<PayoutParams>(
    ['amount', 'currency', 'description', 'metadata', 'statement_descriptor'],
    ({ work, params }) => {
      if (params.amount < 1)
        throw invalidRequest(
          'This value must be greater than or equal to 1.',
          'amount',
          'parameter_invalid_integer',
        );
      return sendByHand(work, {
        amount: params.amount,
        currency: params.currency,
        description: params.description ?? null,
        metadata: mergeMetadata({}, params.metadata),
        statement_descriptor: params.statement_descriptor ?? null,
      });
    },
  ),
  'Payouts.retrieve': operation([], ({ work, id }) => work.get('payout', id)),
  'Payouts.update': operation<Pick<PayoutParams, 'metadata'>>(['metadata'], ({ work, id, params }) => {
    const payout = work.get('payout', id);
    return work.amend(
      payout,
      { metadata: mergeMetadata(payout.metadata, params.metadata) },
      'payout.updated',
    );
  }),
  'Payouts.cancel': operation([], ({ work, id }) => cancelPayout(work, work.get('payout', id))),
  'Payouts.list': operation<PayoutListParams>(
    [...paging, 'arrival_date', 'created', 'destination', 'status'],
    ({ work, params }) =>
      work
        .all('payout')
        .filter(({ status }) => !params.status || status === params.status)
        .filter(({ destination }) => !params.destination || destination === params.destination)
        .filter((payout) => inRange(payout.arrival_date, params.arrival_date))
        .filter((payout) => inRange(payout.created, params.created)),
  ),
};

import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import type { Work } from '../work.ts';
import { answerDispute, decideDispute } from './decide-dispute.ts';
import type { Dispute, Evidence } from './dispute.ts';

interface UpdateParams {
  evidence?: Evidence;
  metadata?: MetadataParam;
  submit?: boolean;
}

function find(work: Work, id: string): Dispute {
  const dispute = work.get('dispute', id);
  work.enterTestClock(dispute.hidden.testClock);
  return dispute;
}

export const disputeOperations: Operations = {
  'Disputes.retrieve': operation([], ({ work, id }) => work.get('dispute', id)),
  'Disputes.list': operation<{ charge?: string; payment_intent?: string; created?: RangeParam }>(
    [...paging, 'charge', 'payment_intent', 'created'],
    ({ work, params }) =>
      work
        .all('dispute')
        .filter((dispute) => !params.charge || dispute.charge === params.charge)
        .filter((dispute) => !params.payment_intent || dispute.payment_intent === params.payment_intent)
        .filter((dispute) => inRange(dispute.created, params.created)),
  ),
  // Without evidence an update changes metadata only; with it, `submit` is true unless said otherwise.
  'Disputes.update': operation<UpdateParams>(['evidence', 'metadata', 'submit'], ({ work, id, params }) => {
    const dispute = find(work, id);
    const metadata = mergeMetadata(dispute.metadata, params.metadata);
    if (!params.evidence && !params.submit)
      return work.amend(dispute, { metadata }, 'charge.dispute.updated');
    const { evidence = {}, submit = true } = params;
    return answerDispute(work, dispute, { evidence, submit, changes: { metadata } });
  }),
  'Disputes.close': operation([], ({ work, id }) => decideDispute(work, find(work, id), 'lost')),
};

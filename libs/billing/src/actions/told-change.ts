import type { ToldChange } from '../billing.events.ts';
import type { CustomerEntity } from '../store/customer.entity.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';

/** A change of offer, or the early end of a pause, as whoever writes to its subject is told of it. */
export function toldChange(
  { id, kind, offerKey, expectedCharge, confirmBy }: SubscriptionChangeEntity,
  { subjectKind, subjectId }: CustomerEntity,
): ToldChange {
  return {
    ...{ changeId: id, subject: { kind: subjectKind, id: subjectId } },
    ...{ resuming: kind === 'resume_now', offerKey: offerKey!, charge: expectedCharge! },
    confirmBy: confirmBy?.toISOString() ?? null,
  };
}

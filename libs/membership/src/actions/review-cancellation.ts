import { Injectable } from '@nestjs/common';
import { Refusal, addDays, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { cancelAlternative } from '../domain/cancel-alternative.ts';
import type { CancelAlternative } from '../domain/cancel-alternative.ts';
import { cancellationTerms, pausedCancellationTerms } from '../domain/cancellation-terms.ts';
import type { CancellationTerms } from '../domain/cancellation-terms.ts';
import { CancellationStore } from '../store/cancellation.store.ts';
import { ReadMembership } from './read-membership.ts';
import type { MembershipRecord } from './read-membership.ts';

/** What a member is told before cancelling, whether they have cancelled already, and the one alternative, if there is one. */
export type CancellationReview = CancellationTerms & {
  alreadyCancelled: boolean;
  alternative: CancelAlternative | null;
};

/** Throws NOTHING_TO_CANCEL for a member without a plan that is charged, MEMBER_NOT_FOUND. */
@Injectable()
export class ReviewCancellation {
  constructor(
    private readonly records: ReadMembership,
    private readonly cancellations: CancellationStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<CancellationReview> {
    const record = await this.records.run(tx, memberId);
    const { membership, plan, plans, pause } = record;
    const none = { alreadyCancelled: false, alternative: null };
    if (pause?.running) return { ...pausedCancellationTerms(pause.plan, pause), ...none };
    const { cancelsOn, graceUntil, paidUntil } = membership;
    const ends = cancelsOn ?? graceUntil ?? paidUntil;
    if (membership.price === null || !ends) throw new Refusal('conflict', 'NOTHING_TO_CANCEL');
    const free = plans.find((each) => each.kind === 'free') ?? null;
    return {
      ...cancellationTerms(plan, free, addDays(ends, -1)),
      alreadyCancelled: cancelsOn !== null,
      alternative: await this.alternative(tx, record),
    };
  }

  private async alternative(tx: Tx, record: MembershipRecord): Promise<CancelAlternative | null> {
    const { member, membership, plans, pause } = record;
    const { planKey: key, interval, price, status } = membership;
    if (!interval || price === null) return null;
    const saidBefore = (await this.cancellations.latest(tx, member.id)) !== null;
    const mayPause = status === 'current' && pause === null;
    return cancelAlternative({ key, interval, price: yen(price) }, { plans, mayPause, saidBefore });
  }
}

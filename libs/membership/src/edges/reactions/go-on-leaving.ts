import { Injectable } from '@nestjs/common';
import { pagesClosed, subscriptionChanged } from '@enishi/billing';
import type { SubjectRef, SubscriptionChanged } from '@enishi/billing';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { ContinueLeaving } from '../../actions/continue-leaving.ts';
import { StayAfterAll } from '../../actions/stay-after-all.ts';
import { membershipCancellationChanged } from '../../membership.events.ts';
import type { CancellationChanged } from '../../membership.events.ts';

/** Whoever waits to leave leaves when Stripe has confirmed that nothing charges any more. */
@Injectable()
export class GoOnLeaving {
  constructor(
    private readonly leaving: ContinueLeaving,
    private readonly stay: StayAfterAll,
  ) {}

  /** Taking the cancellation of the plan back is staying, wherever it was done. */
  @Joins(membershipCancellationChanged, 'membership.stay_after_all')
  async kept(tx: Tx, { memberId, lastUsableDay }: CancellationChanged): Promise<void> {
    if (lastUsableDay === null) await this.stay.run(tx, memberId);
  }

  @Follows(subscriptionChanged, 'membership.leave_when_subscription_ended', 'members')
  async subscription(tx: Tx, { subject }: SubscriptionChanged): Promise<void> {
    if (subject.kind === 'member') await this.leaving.run(tx, subject.id);
  }

  @Follows(pagesClosed, 'membership.leave_when_pages_closed', 'members')
  async pages(tx: Tx, { subject }: { subject: SubjectRef }): Promise<void> {
    if (subject.kind === 'member') await this.leaving.run(tx, subject.id);
  }
}

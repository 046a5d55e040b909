import { Injectable } from '@nestjs/common';
import { RequestPause, SubscriptionOf } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { pauseTerms } from '../domain/pause-terms.ts';
import type { PauseTerms } from '../domain/pause-terms.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import { nothingHeld } from './nothing-held.ts';

/** What a member, or the desk for them, is told before pausing. Changes nothing. */
@Injectable()
export class ReviewPause {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly plans: PlanStore,
    private readonly subscriptions: SubscriptionOf,
    private readonly pauses: RequestPause,
  ) {}

  /** Throws NOTHING_TO_PAUSE (conflict), MEMBER_NOT_FOUND (not_found) and the refusals of billing. */
  async run(tx: Tx, memberId: string): Promise<PauseTerms> {
    const subject = { kind: 'member', id: memberId } as const;
    const held = await this.subscriptions.run(tx, subject);
    const plans = held ? await this.plans.all(tx) : [];
    const plan = plans.find(({ key }) => key === held?.offerKey);
    if (!held) throw await nothingHeld(tx, this.memberships, memberId, 'NOTHING_TO_PAUSE');
    if (!plan) throw new Refusal('conflict', 'NOTHING_TO_PAUSE');
    const choices = await this.pauses.choices(tx, subject);
    const free = plans.find(({ kind }) => kind === 'free') ?? null;
    return pauseTerms({ plan, free, amount: held.amount, discount: held.discount }, choices);
  }
}

import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isPausedOn } from '../domain/pause-turns.ts';
import { sourceDays } from '../domain/subscription-source.ts';
import type { SubscriptionFacts } from '../domain/subscription-source.ts';
import { MemberStore } from '../store/member.store.ts';
import type { MembershipSourceEntity } from '../store/membership-source.entity.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { NoteTurnsAtStripe } from './note-turns-at-stripe.ts';
import { PlanPaidFor } from './plan-paid-for.ts';
import { SettleMembership } from './settle-membership.ts';

/** A subscription of a member as billing tells of it. */
export type MemberSubscription = SubscriptionFacts & {
  memberId: string;
  subscriptionId: string;
  planKey: string;
  prepaid: boolean;
};

/**
 * Writes down what a subscription carries and settles the membership, in the transaction in which billing learned of
 * it: benefits open and close with the money. Subscriptions of unknown members or for other things than plans are not
 * ours to react to.
 */
@Injectable()
export class ApplySubscription {
  constructor(
    private readonly members: MemberStore,
    private readonly memberships: MembershipStore,
    private readonly plans: PlanPaidFor,
    private readonly settle: SettleMembership,
    private readonly turns: NoteTurnsAtStripe,
  ) {}

  async run(tx: Tx, subscription: MemberSubscription): Promise<void> {
    const { memberId, subscriptionId, planKey } = subscription;
    const member = await this.members.locked(tx, memberId);
    const plans = member ? await this.plans.all(tx) : [];
    const plan = plans.find(({ key }) => key === planKey);
    if (!member || !plan) return;
    const kind = plan.kind === 'supporting' ? 'supporting' : 'subscription';
    const known = (await this.memberships.sourcesOf(tx, memberId)).find(
      (each) => each.kind === kind && each.sourceId === subscriptionId,
    );
    const days = sourceDays(subscription, known ?? null, tokyoDateOf(tx.now));
    const { interval, amount, anchor, next, discount, prepaid } = subscription;
    const paidFor = { plan, holder: member, known: known ?? null };
    const reduction = await this.plans.reduction(tx, paidFor, subscription);
    await this.memberships.saveSource(tx, {
      memberId,
      kind,
      sourceId: subscriptionId,
      planKey,
      interval,
      amount,
      reduction,
      anchor,
      prepaid,
      ...days,
      remindedDay: days.graceUntil === null ? null : (known?.remindedDay ?? null),
      termsVersion: beginsAnew(known ?? null, planKey, days.paidUntil) ? plan.version : known!.termsVersion,
      nextPlanKey: next?.offerKey ?? null,
      nextInterval: next?.interval ?? null,
      nextAmount: next?.amount ?? null,
      ...{ discountName: discount?.name ?? null, discountOff: discount?.off ?? null },
      discountUntil: discount?.until ?? null,
    });
    const resumed = subscription.live && known !== undefined && isPausedOn(known, tokyoDateOf(tx.now));
    if (known && subscription.live) {
      const plan = { memberId, planKey, interval, amount };
      if (!resumed) await this.turns.pause(tx, plan, known, days);
      await this.turns.cancellation(tx, plan, known, days);
    }
    await this.settle.held(tx, member, plans, { resumedPlan: resumed ? planKey : null });
  }
}

/** A first, a changed or a renewed period stands on the version of its day; until the next one nothing of it is taken away. */
function beginsAnew(
  known: Pick<MembershipSourceEntity, 'planKey' | 'paidUntil'> | null,
  planKey: string,
  paidUntil: TokyoDate | null,
): boolean {
  if (known?.planKey !== planKey) return true;
  return paidUntil !== null && (known.paidUntil === null || paidUntil > known.paidUntil);
}

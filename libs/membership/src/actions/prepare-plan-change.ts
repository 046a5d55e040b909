import { Injectable } from '@nestjs/common';
import { SubscriptionOf } from '@enishi/billing';
import type { Offer, SubscriptionView } from '@enishi/billing';
import { Refusal, addDays, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { BillingInterval } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { memberOffer } from './member-offer.ts';
import type { ChangeTiming } from '../domain/plan-change.ts';
import { orderFor } from '../domain/plan-change-disclosure.ts';
import type { PlanChangeOrder } from '../domain/plan-change-disclosure.ts';
import { priceFor } from '../domain/plan.ts';
import { reducedIn } from '../domain/reduced-price.ts';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';

/** Which plan at which price a member wishes for. */
export type PlanWish = { planKey: string; interval: BillingInterval };

/** A change of plan that makes sense today. */
export type PreparedPlanChange = {
  order: PlanChangeOrder & { plan: KeptPlan; held: SubscriptionView };
  offer: Offer;
  timing: ChangeTiming;
};

/**
 * Reads what a change of plan starts from and whether it makes sense. Changes nothing.
 * Throws NOTHING_TO_CHANGE (no plan is paid for), SAME_PLAN, PLAN_PAID_AHEAD, SUBSCRIPTION_PAUSED, CHANGE_TO_CONFIRM,
 * PLAN_BY_FISCAL_YEAR, COUPON_NOT_WITH_REDUCED (all conflict), PLAN_NOT_FOUND and the refusals of `priceFor`.
 */
@Injectable()
export class PreparePlanChange {
  constructor(
    private readonly members: MemberStore,
    private readonly plans: PlanStore,
    private readonly subscriptions: SubscriptionOf,
  ) {}

  async run(tx: Tx, memberId: string, { planKey, interval }: PlanWish): Promise<PreparedPlanChange> {
    const held = await this.subscriptions.run(tx, { kind: 'member', id: memberId });
    if (!held) throw new Refusal('conflict', 'NOTHING_TO_CHANGE');
    if (held.prepaid) throw new Refusal('conflict', 'PLAN_PAID_AHEAD', { last: addDays(held.periodEnd, -1) });
    // Stripe works out no price for a period that rests; billing would refuse the press of the button as well.
    if (held.status === 'paused') throw new Refusal('conflict', 'SUBSCRIPTION_PAUSED');
    if (held.toConfirm) throw new Refusal('conflict', 'CHANGE_TO_CONFIRM');
    const plans = await this.plans.all(tx);
    const plan = plans.find(({ key, active }) => key === planKey && active);
    const from = plans.find(({ key }) => key === held.offerKey);
    if (!plan || !from) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    if (plan.yearFrom && plan.yearFrom !== from.yearFrom)
      throw new Refusal('conflict', 'PLAN_BY_FISCAL_YEAR', { last: addDays(held.periodEnd, -1) });
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const order = orderFor({ from, held, plan, interval }, member, tokyoDateOf(tx.now));
    refuseOwnPlan(order);
    return { order, offer: memberOffer(order.plan, interval), timing: order.timing };
  }
}

/** A plan is ordered by its holder for a reduced price that they do not have yet, or instead of what they have planned. */
function refuseOwnPlan({ held, plan, interval }: PreparedPlanChange['order']): void {
  if (held.offerKey !== plan.key || held.interval !== interval) return;
  const { amount } = unwrap(priceFor(plan, interval));
  if (amount < held.amount && reducedIn(plan, interval)) {
    if (held.discount) throw new Refusal('conflict', 'COUPON_NOT_WITH_REDUCED');
    return;
  }
  // Nobody orders their own plan at the price of newcomers: whoever keeps an older price would only lose it.
  if (held.amount !== amount) throw new Refusal('conflict', 'SAME_PLAN');
  if (!held.next && !held.cancelAtPeriodEnd) throw new Refusal('conflict', 'SAME_PLAN');
}

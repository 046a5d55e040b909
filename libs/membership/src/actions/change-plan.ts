import { Injectable } from '@nestjs/common';
import { ChangeOffer } from '@enishi/billing';
import type { OfferChangeView, PreviewedCharge } from '@enishi/billing';
import { Refusal, tokyoDateOf, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { planChangeDisclosure } from '../domain/plan-change-disclosure.ts';
import type { PlanChangeDisclosure } from '../domain/plan-change-disclosure.ts';
import { membershipPlanChangePlanned } from '../membership.events.ts';
import { MembershipStore, nothingPlanned } from '../store/membership.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import type { OrderOrigin } from './begin-checkout.ts';
import type { PreparedPlanChange } from './prepare-plan-change.ts';
import { SettleMembership } from './settle-membership.ts';

/** A press of the button that changes a plan. */
export type PlanChangePress = { fingerprint: string; idempotencyKey: string };

/**
 * Orders a change of plan exactly as it was shown. One that costs something today begins when the card was charged; one
 * that waits holds from now on: the page shows it although Stripe is told after the commit, and a cancellation is taken
 * back with it. Throws DISCLOSURE_CHANGED and the refusals of billing.
 */
@Injectable()
export class ChangePlan {
  constructor(
    private readonly change: ChangeOffer,
    private readonly memberships: MembershipStore,
    private readonly settle: SettleMembership,
    private readonly timeline: TimelineStore,
  ) {}

  async run(
    tx: Tx,
    memberId: string,
    wish: { prepared: PreparedPlanChange; charge: PreviewedCharge | null; press: PlanChangePress },
    { locale, ip, userAgent }: OrderOrigin,
  ): Promise<OfferChangeView> {
    const { prepared, charge, press } = wish;
    const { order, offer, timing } = prepared;
    const shown = planChangeDisclosure(order, tokyoDateOf(tx.now), charge);
    if (shown.fingerprint !== press.fingerprint) throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    const { blocks, fingerprint } = shown;
    const planVersion = `${order.plan.key}@${order.plan.version}`;
    const view = await this.change.run(tx, {
      ...{ subject: { kind: 'member', id: memberId }, offer, timing, locale },
      prorationAt: charge?.prorationAt ?? null,
      expectedCharge: charge?.due ?? yen(0),
      disclosure: { blocks, fingerprint, planVersion, ip, userAgent },
      idempotencyKey: press.idempotencyKey,
    });
    await this.timeline.appendOnce(tx, memberId, {
      kind: timing === 'now' ? 'plan_change_started' : 'plan_change_planned',
      facts: { change: view.id, plan_ja: order.plan.name.ja, plan_en: order.plan.name.en, on: shown.begins },
      ...(charge ? { amount: charge.due } : {}),
    });
    if (timing === 'at_period_end') await this.plan(tx, memberId, { prepared, shown });
    return view;
  }

  /** Writes down what begins with the next period, and that nobody leaves any more. */
  private async plan(
    tx: Tx,
    memberId: string,
    { prepared: { order, offer }, shown }: { prepared: PreparedPlanChange; shown: PlanChangeDisclosure },
  ): Promise<void> {
    const source = await this.memberships.sourceBy(tx, memberId, order.held.subscriptionId);
    if (!source || source.nextPlanKey === offer.key) return;
    const next = { nextPlanKey: offer.key, nextInterval: offer.interval, nextAmount: offer.amount };
    const kept = { ...source, ...nothingPlanned, cancelsOn: null, untilDay: null };
    await this.memberships.saveSource(tx, { ...kept, ...next });
    await this.settle.run(tx, memberId);
    const { begins: on, amount } = shown;
    await tx.emit(membershipPlanChangePlanned, {
      memberId,
      planKey: offer.key,
      interval: offer.interval,
      amount,
      on,
    });
  }
}

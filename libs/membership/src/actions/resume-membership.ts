import { Injectable } from '@nestjs/common';
import { ResumeNow, SubscriptionOf } from '@enishi/billing';
import type { OfferChangeView } from '@enishi/billing';
import { Refusal, anchorAt, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { resumeDisclosure } from '../domain/resume-disclosure.ts';
import type { PausedTerms, ResumeDisclosure } from '../domain/resume-disclosure.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import type { OrderOrigin } from './begin-checkout.ts';
import type { PlanChangePress } from './change-plan.ts';
import { offerAt } from './member-offer.ts';

/** A page with the button that resumes: what is held, and what the press is charged. */
export type ResumeReview = ResumeDisclosure & Pick<PausedTerms, 'plan' | 'interval'>;

/**
 * Ends a running pause early (再開), exactly as it was shown: a whole period is charged, and it begins when the card was
 * charged. Until then, and where the card is declined, the pause goes on.
 */
@Injectable()
export class ResumeMembership {
  constructor(
    private readonly plans: PlanStore,
    private readonly subscriptions: SubscriptionOf,
    private readonly resume: ResumeNow,
    private readonly timeline: TimelineStore,
  ) {}

  /** What the page shows today; changes nothing. Throws NOT_PAUSED (conflict). */
  async review(tx: Tx, memberId: string): Promise<ResumeReview> {
    const held = await this.held(tx, memberId);
    const { plan, interval } = held;
    return { plan, interval, ...resumeDisclosure(held, tokyoDateOf(tx.now), anchorAt(tx.now)) };
  }

  /** The same key is the same order. Throws NOT_PAUSED, DISCLOSURE_CHANGED and the refusals of billing. */
  async run(
    tx: Tx,
    memberId: string,
    press: PlanChangePress,
    { locale, ip, userAgent }: OrderOrigin,
  ): Promise<OfferChangeView> {
    const held = await this.held(tx, memberId);
    const { plan, interval, amount } = held;
    const { blocks, fingerprint } = resumeDisclosure(held, tokyoDateOf(tx.now), anchorAt(tx.now));
    if (fingerprint !== press.fingerprint) throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    const planVersion = `${plan.key}@${plan.version}`;
    const view = await this.resume.run(tx, {
      ...{ subject: { kind: 'member', id: memberId }, locale, idempotencyKey: press.idempotencyKey },
      offer: offerAt(plan, interval, amount),
      disclosure: { blocks, fingerprint, planVersion, ip, userAgent },
    });
    await this.timeline.appendOnce(tx, memberId, {
      kind: 'resume_started',
      facts: { change: view.id, plan_ja: plan.name.ja, plan_en: plan.name.en },
      amount,
    });
    return view;
  }

  private async held(tx: Tx, memberId: string): Promise<PausedTerms & { plan: KeptPlan }> {
    const held = await this.subscriptions.run(tx, { kind: 'member', id: memberId });
    const plan = held && (await this.plans.all(tx)).find(({ key }) => key === held.offerKey);
    if (!plan || held.status !== 'paused') throw new Refusal('conflict', 'NOT_PAUSED');
    return { plan, interval: held.interval, amount: held.amount, discount: held.discount };
  }
}

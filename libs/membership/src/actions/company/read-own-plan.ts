import { Injectable } from '@nestjs/common';
import { SubscriptionOf } from '@enishi/billing';
import type { Bilingual, BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { PlanStore } from '../../store/plan.store.ts';
import { UnusedYear } from './unused-year.ts';
import type { UnusedMonths } from './unused-year.ts';

/** A plan that somebody pays for themselves and that goes on being charged. */
export type OwnPlan = {
  name: Bilingual;
  interval: BillingInterval;
  amount: Yen;
  /** The day of the next charge. */
  chargedOn: TokyoDate;
  /** What of a year paid ahead could be given back; null where nothing could. */
  refund: UnusedMonths | null;
};

/** Reads whether a member goes on paying for a plan, so that whoever takes a seat beside it is told. */
@Injectable()
export class ReadOwnPlan {
  constructor(
    private readonly subscriptions: SubscriptionOf,
    private readonly plans: PlanStore,
    private readonly unused: UnusedYear,
  ) {}

  /** Null where nothing is charged any more. */
  async run(tx: Tx, memberId: string): Promise<OwnPlan | null> {
    const held = await this.subscriptions.run(tx, { kind: 'member', id: memberId });
    if (!held?.live || held.nextChargeOn === null) return null;
    const { offerKey, interval, amount, nextChargeOn: chargedOn } = held;
    const name = (await this.plans.byKey(tx, offerKey))?.name ?? { ja: offerKey, en: offerKey };
    const refund = interval === 'year' ? await this.unused.of(tx, memberId, offerKey) : null;
    return { name, interval, amount, chargedOn, refund };
  }
}

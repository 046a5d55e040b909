import { Injectable } from '@nestjs/common';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { reductionOf } from '../domain/reduced-price.ts';
import type { HeldReduction, PriceHolder } from '../domain/reduced-price.ts';
import type { MembershipSourceEntity } from '../store/membership-source.entity.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { PlanVersionStore } from '../store/plan-version.store.ts';

type Paid = { interval: BillingInterval; amount: number; periodStart: TokyoDate };
type Known = Pick<MembershipSourceEntity, 'planKey' | 'interval' | 'amount' | 'reduction'>;

/** The plan that somebody pays for, and whether what is charged for it is a reduced price. */
@Injectable()
export class PlanPaidFor {
  constructor(
    private readonly plans: PlanStore,
    private readonly versions: PlanVersionStore,
  ) {}

  all(tx: Tx): Promise<KeptPlan[]> {
    return this.plans.all(tx);
  }

  /** A fee that goes on unchanged stays what it was when it was ordered; null for a regular one. */
  async reduction(
    tx: Tx,
    { plan, holder, known }: { plan: KeptPlan; holder: PriceHolder; known: Known | null },
    { interval, amount, periodStart: begins }: Paid,
  ): Promise<HeldReduction | null> {
    const isKnown = known?.planKey === plan.key && known.interval === interval && known.amount === amount;
    if (isKnown) return known.reduction;
    if (plan.prices.some((price) => price.interval === interval && price.amount === amount)) return null;
    const versions = (await this.versions.all(tx, plan.key)).map(({ terms }) => terms).reverse();
    return reductionOf(versions, { interval, amount }, { holder, begins });
  }
}

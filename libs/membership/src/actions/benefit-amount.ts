import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MembershipStore } from '../store/membership.store.ts';
import { PlanStore } from '../store/plan.store.ts';

/** A benefit that is counted, in the words of the plan that gives it. */
export type CountedBenefit = { amount: number; planName: Bilingual; label: Bilingual };

/** The same of a plan on offer, with the key to join by and what it costs by month and by year (yen; null: it cannot be paid so), reductions apart. */
export type OfferedBenefit = CountedBenefit & {
  planKey: string;
  monthly: number | null;
  yearly: number | null;
};

/** How much of a benefit a member has today, and by which plan; for contexts in which a benefit changes a price. */
@Injectable()
export class BenefitAmount {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly plans: PlanStore,
  ) {}

  /** The most that any live grant gives, as the plan stood in the version that the member has; null without one. One statement. */
  held(tx: Tx, memberId: string, benefit: string): Promise<CountedBenefit | null> {
    return this.memberships.amountHeld(tx, memberId, { benefit, day: tokyoDateOf(tx.now) });
  }

  /** The most that a plan on offer gives; null where none does. One statement. */
  async offered(tx: Tx, benefit: string): Promise<OfferedBenefit | null> {
    const plans = (await this.plans.all(tx)).filter(({ active }) => active);
    const found = plans.flatMap(({ key: planKey, name, benefits, prices }) => {
      const by = (asked: 'month' | 'year') =>
        prices.find(({ interval }) => interval === asked)?.amount ?? null;
      return benefits
        .filter(({ key, included }) => key === benefit && included)
        .map(({ amount = 0, label }) => ({
          ...{ amount, label, planName: name, planKey },
          ...{ monthly: by('month'), yearly: by('year') },
        }));
    });
    const least = found.filter(({ amount }) => amount > 0);
    return least.length === 0
      ? null
      : least.reduce((best, each) => (each.amount > best.amount ? each : best));
  }
}

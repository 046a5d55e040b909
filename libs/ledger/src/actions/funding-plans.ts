import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { checkedPlan, planOf } from '../domain/funding-plan.ts';
import type { PlanItem, YearPlan } from '../domain/funding-plan.ts';
import { FundingPlanStore } from '../store/funding-plan.store.ts';

/** Keeps what a fiscal year is planned with, in place of what was planned before. */
@Injectable()
export class SaveFundingPlan {
  constructor(private readonly plans: FundingPlanStore) {}

  /** Refuses `FUNDING_YEAR`, `FUNDING_AMOUNT` (invalid). */
  async run(tx: Tx, { fiscalYear, amounts, savedBy }: PlanWish): Promise<void> {
    await this.plans.save(tx, fiscalYear, unwrap(checkedPlan(fiscalYear, amounts)), savedBy);
  }
}

/** A year's plan to be kept. */
export type PlanWish = {
  fiscalYear: number;
  amounts: Readonly<Record<PlanItem, number>>;
  savedBy: string;
};

/** Reads the plans of a run of fiscal years. */
@Injectable()
export class ReadFundingPlans {
  constructor(private readonly plans: FundingPlanStore) {}

  /** One plan per year from first to last, all zero where nothing is planned. One SQL statement. */
  async run(tx: Tx, first: number, last: number): Promise<Map<number, YearPlan>> {
    const amounts = await this.plans.amounts(tx, first, last);
    const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
    return new Map(years.map((year) => [year, planOf((item) => amounts.get(`${year} ${item}`) ?? 0)]));
  }
}

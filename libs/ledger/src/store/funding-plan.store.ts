import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { planItems } from '../domain/funding-plan.ts';
import type { PlanItem, YearPlan } from '../domain/funding-plan.ts';
import { FundingPlanEntity } from './funding-plan.entity.ts';

/** Plans of fiscal years. */
@Injectable()
export class FundingPlanStore {
  /** What is planned for the years from first to last, item by item. */
  async amounts(tx: Tx, first: number, last: number): Promise<Map<string, number>> {
    const rows = await tx.query<{ year: number; item: PlanItem; amount: string }>(
      `select fiscal_year as year, item, amount from ledger.funding_plan
        where community_id = $1 and fiscal_year between $2 and $3`,
      [tx.community, first, last],
    );
    return new Map(rows.map(({ year, item, amount }) => [`${year} ${item}`, Number(amount)]));
  }

  async save(tx: Tx, fiscalYear: number, plan: YearPlan, savedBy: string): Promise<void> {
    const kept = { communityId: tx.community, fiscalYear, savedBy, savedAt: tx.now };
    const rows = planItems.map((item) => ({ ...kept, item, amount: plan[item] }));
    await tx.repo(FundingPlanEntity).upsert(rows, ['communityId', 'fiscalYear', 'item']);
  }
}

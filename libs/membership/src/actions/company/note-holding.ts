import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { HoldingTurn } from '../../domain/company/holding-turns.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';

/** Writes into a company's story what became of a plan that it holds. */
@Injectable()
export class NoteHolding {
  constructor(
    private readonly plans: CompanyPlanStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  async run(
    tx: Tx,
    { companyId, planKey }: { companyId: string; planKey: string },
    turns: readonly HoldingTurn[],
  ): Promise<void> {
    if (turns.length === 0) return;
    const name = (await this.plans.byKey(tx, planKey))?.name ?? { ja: planKey, en: planKey };
    for (const { kind, until } of turns) {
      const facts = { plan_ja: name.ja, plan_en: name.en, ...(until ? { until } : {}) };
      await this.turns.append(tx, companyId, { kind, facts });
    }
  }
}

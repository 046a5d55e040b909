import { Injectable } from '@nestjs/common';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { contentChanges } from '../../domain/company/company-plan-revision.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';

/** Writes down that what a company holds follows the newest version of its plan from a renewal on, and answers what that changes. */
@Injectable()
export class FollowVersion {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly plans: CompanyPlanStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  /** Nothing where it holds that version already, follows it already, or holds another plan. */
  async run(
    tx: Tx,
    companyId: string,
    { plan, on }: { plan: KeptCompanyPlan; on: TokyoDate },
  ): Promise<Bilingual[]> {
    const { key: planKey, version } = plan;
    const held = (await this.holdings.of(tx, companyId)).find(
      (each) => each.planKey === planKey && !each.endTold,
    );
    if (!held || version <= (held.nextVersion ?? held.planVersion)) return [];
    const before = await this.plans.version(tx, planKey, held.planVersion);
    await this.holdings.save(tx, { ...held, nextVersion: version, versionOn: on });
    const facts = { plan_ja: plan.name.ja, plan_en: plan.name.en, version, on };
    await this.turns.append(tx, companyId, { kind: 'version_told', facts });
    return before ? contentChanges(before, plan) : [];
  }
}

import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { versionAtPrice } from '../domain/plan-revision.ts';
import type { PayerGroup } from '../domain/plan-revision.ts';
import { DeskMemberStore } from '../store/desk-member.store.ts';
import type { PlanDraftTerms } from '../domain/plan-draft.ts';
import type { PlanDraft } from '../store/plan-draft.entity.ts';
import { PlanDraftStore } from '../store/plan-draft.store.ts';
import type { PlanTurnEntity } from '../store/plan-turn.entity.ts';
import type { PlanVersionEntity } from '../store/plan-version.entity.ts';
import { PlanVersionStore } from '../store/plan-version.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { PriceMoveStore } from '../store/price-move.store.ts';

/** Payers of one price and the newest version that had it; null for a price older than what is kept. */
export type PricedGroup = PayerGroup & { version: number | null };

/** A plan as the desk lists it. */
export type DeskPlan = {
  plan: KeptPlan;
  /** Members who are called by it now. */
  count: number;
  payers: PricedGroup[];
  draftId: string | null;
};

/** A plan with its whole story. */
export type DeskPlanStory = DeskPlan & { versions: PlanVersionEntity[]; turns: PlanTurnEntity[] };

/** Plans as the desk sees them: every one, with how many hold it at which price. */
@Injectable()
export class ListDeskPlans {
  constructor(
    private readonly plans: PlanStore,
    private readonly members: DeskMemberStore,
    private readonly moves: PriceMoveStore,
    private readonly versions: PlanVersionStore,
    private readonly drafts: PlanDraftStore,
  ) {}

  async run(tx: Tx): Promise<DeskPlan[]> {
    const counts = await this.members.countByPlan(tx);
    const payers = await this.moves.payers(tx, tokyoDateOf(tx.now));
    const versions = await this.versions.all(tx);
    const drafts = await this.drafts.ofPlans(tx);
    return (await this.plans.all(tx)).map((plan) => {
      const own = versions.filter(({ planKey }) => planKey === plan.key);
      const priced = own.map(({ version, terms }) => ({ ...terms, version }));
      return {
        plan,
        count: counts.get(plan.key) ?? 0,
        payers: payers
          .filter(({ planKey }) => planKey === plan.key)
          .map((group) => ({ ...group, version: versionAtPrice(priced, group) })),
        draftId: drafts.find(({ planKey }) => planKey === plan.key)?.id ?? null,
      };
    });
  }

  /** One plan with its versions and what was done to it; null where there is none. */
  async one(tx: Tx, key: string): Promise<DeskPlanStory | null> {
    const found = (await this.run(tx)).find(({ plan }) => plan.key === key);
    if (!found) return null;
    const versions = await this.versions.all(tx, key);
    return { ...found, versions, turns: await this.versions.turnsOf(tx, key) };
  }

  /** Drafts of plans that are not there yet. */
  newDrafts(tx: Tx): Promise<PlanDraft<PlanDraftTerms>[]> {
    return this.drafts.ofNewPlans(tx);
  }
}

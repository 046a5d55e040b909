import { Injectable } from '@nestjs/common';
import { addDays } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipPauseChanged } from '../membership.events.ts';
import type { PauseTurn } from '../membership.events.ts';
import { PlanStore } from '../store/plan.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import type { TimelineKind } from '../domain/timeline-titles.ts';

/** The plan that is paused and its fee: yen per interval, tax included. */
export type PausedPlan = { memberId: string; planKey: string; interval: BillingInterval; amount: number };

/** What became of a pause, and its days. `actor` is whoever at the desk did it. */
export type PauseNote = {
  kind: PauseTurn;
  pausesOn: TokyoDate | null;
  resumesOn: TokyoDate | null;
  paidUntil?: TokyoDate | null;
  actor?: string | null;
};

/** Writes a turn of a pause into the member's story and lets a letter follow. */
@Injectable()
export class NotePause {
  constructor(
    private readonly plans: PlanStore,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, plan: PausedPlan, { kind, actor = null, ...days }: PauseNote): Promise<void> {
    const name = (await this.plans.byKey(tx, plan.planKey))?.name ?? { ja: plan.planKey, en: plan.planKey };
    const { pausesOn, resumesOn, paidUntil = null } = days;
    await this.timeline.append(tx, plan.memberId, {
      kind: titles[kind],
      actor,
      facts: { plan_ja: name.ja, plan_en: name.en, on: pausesOn, until: resumesOn },
    });
    await tx.emit(membershipPauseChanged, {
      ...{ ...plan, kind, lastUsableDay: pausesOn && addDays(pausesOn, -1) },
      chargeOn: kind === 'planned' ? resumesOn : paidUntil,
    });
  }
}

const titles: Record<PauseTurn, TimelineKind> = {
  planned: 'pause_planned',
  withdrawn: 'pause_withdrawn',
  overtaken: 'pause_overtaken',
  cancelled: 'pause_cancelled',
};

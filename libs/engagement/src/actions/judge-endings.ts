import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import { ListEndedPlans, ListPlans } from '@enishi/membership';
import type { EndedPlan } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

import { endingsDue, judgeComeback } from '../domain/comeback.ts';
import type { ComebackVerdict } from '../domain/comeback.ts';
import { ComebackLetterStore } from '../store/comeback-letter.store.ts';

/** A plan on the community's list. */
export type OfferedPlan = Awaited<ReturnType<ListPlans['run']>>[number];

/** An ended plan with what the rules say about writing, and the plan as it is offered today. */
export type JudgedEnding = { ending: EndedPlan; verdict: ComebackVerdict; plan: OfferedPlan | null };

/** Asks the rules about plans that have ended: once when letters are written down, and again when each leaves. */
@Injectable()
export class JudgeEndings {
  constructor(
    private readonly ended: ListEndedPlans,
    private readonly plans: ListPlans,
    private readonly letters: ComebackLetterStore,
  ) {}

  /** Every ending whose letter may leave today by its day. */
  async today(tx: Tx): Promise<JudgedEnding[]> {
    return this.judged(tx, await this.ended.run(tx, endingsDue(tokyoDateOf(tx.now))), null);
  }

  /** The ending that a letter speaks of; null where the member is gone or wants no letters any more. */
  async of(
    tx: Tx,
    { id, memberId, sourceId }: { id: string; memberId: string; sourceId: string },
  ): Promise<JudgedEnding | null> {
    return (await this.judged(tx, await this.ended.run(tx, { memberId, sourceId }), id))[0] ?? null;
  }

  private async judged(tx: Tx, endings: EndedPlan[], besides: string | null): Promise<JudgedEnding[]> {
    if (endings.length === 0) return [];
    const plans = new Map((await this.plans.run(tx)).map((plan) => [plan.key, plan]));
    const written = await this.letters.lastWritten(
      tx,
      endings.map(({ memberId }) => memberId),
      besides,
    );
    return endings.map((ending) => {
      const plan = plans.get(ending.planKey) ?? null;
      const offered = plan !== null && plan.active && plan.prices.length > 0;
      const lastWrittenOn = written.get(ending.memberId) ?? null;
      const ground = { today: tokyoDateOf(tx.now), offered, lastWrittenOn };
      return { ending, plan, verdict: judgeComeback(ending, ground) };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { draftLimits } from '../domain/plan-draft.ts';
import type { PlanTurnKind } from '../store/plan-turn.entity.ts';
import { PlanVersionStore } from '../store/plan-version.store.ts';

/** Something that a person at the desk does about a plan. `by` is their account. */
export type PlanAct = { planKey: string; kind: PlanTurnKind; version?: number; by: string; reason: string };

/** Writes an act about a plan into its story, with who and why. Needs the identity scope. Throws PLAN_REASON_MISSING. */
@Injectable()
export class NotePlanAct {
  constructor(
    private readonly emails: AccountEmail,
    private readonly versions: PlanVersionStore,
  ) {}

  async run(tx: Tx, { planKey, kind, version, by, reason }: PlanAct): Promise<void> {
    const why = reason.normalize('NFC').trim().slice(0, draftLimits.reason);
    if (why === '') throw new Refusal('invalid', 'PLAN_REASON_MISSING', { field: 'reason' });
    const actor = await this.emails.run(tx, by);
    await this.versions.addTurn(tx, { planKey, kind, version: version ?? null, actor, reason: why });
  }
}

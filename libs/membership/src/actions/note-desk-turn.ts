import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import type { Facts } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { TimelineKind } from '../domain/timeline-titles.ts';
import { PlanStore } from '../store/plan.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** Something that a person at the desk did about a plan of a member. `by` is their account, `amount` yen. */
export type DeskTurn = {
  kind: TimelineKind;
  by: string;
  planKey: string;
  facts?: Facts;
  amount?: number | null;
};

/** Writes an act of the desk into a member's story, under the name of whoever did it. Needs the identity scope. */
@Injectable()
export class NoteDeskTurn {
  constructor(
    private readonly emails: AccountEmail,
    private readonly plans: PlanStore,
    private readonly timeline: TimelineStore,
  ) {}

  /** The mail address under which an account acts at the desk. */
  who(tx: Tx, accountId: string): Promise<string> {
    return this.emails.run(tx, accountId);
  }

  /** Answers with the mail address that the entry names. */
  async run(tx: Tx, memberId: string, { kind, by, planKey, facts, amount }: DeskTurn): Promise<string> {
    const actor = await this.emails.run(tx, by);
    const name = (await this.plans.byKey(tx, planKey))?.name ?? { ja: planKey, en: planKey };
    await this.timeline.append(tx, memberId, {
      kind,
      actor,
      amount: amount ?? null,
      facts: { ...facts, plan_ja: name.ja, plan_en: name.en },
    });
    return actor;
  }
}

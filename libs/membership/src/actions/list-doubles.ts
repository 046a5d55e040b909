import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { DoubleReason } from '../domain/likely-double.ts';
import { AccessLogStore } from '../store/access-log.store.ts';
import { DeskMemberStore } from '../store/desk-member.store.ts';
import type { MemberFileRow } from '../store/desk-member.store.ts';
import { LikenessStore } from '../store/likeness.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import type { DeskReader } from './open-member-record.ts';

/** Two entries side by side, and why they may be one person. */
export type ShownDouble = { one: MemberFileRow; other: MemberFileRow; reasons: DoubleReason[] };
export type DoubleList = { pairs: ShownDouble[]; more: boolean; plans: KeptPlan[] };

/** Pairs shown at once; whoever has settled these sees the next ones. */
const shownAtOnce = 50;

/** Lists who may be in the register twice, and writes down whom the list showed, in the same transaction. */
@Injectable()
export class ListDoubles {
  constructor(
    private readonly likenesses: LikenessStore,
    private readonly members: DeskMemberStore,
    private readonly plans: PlanStore,
    private readonly accesses: AccessLogStore,
  ) {}

  async run(tx: Tx, reader: DeskReader): Promise<DoubleList> {
    const found = await this.likenesses.doubles(tx, shownAtOnce + 1);
    const shown = found.slice(0, shownAtOnce);
    const ids = [...new Set(shown.flatMap(({ oneId, otherId }) => [oneId, otherId]))];
    const rows = new Map((await this.members.byIds(tx, ids)).map((row) => [row.id, row]));
    const pairs = shown.flatMap(({ oneId, otherId, reasons }) => {
      const [one, other] = [rows.get(oneId), rows.get(otherId)];
      return one && other ? [{ one, other, reasons }] : [];
    });
    if (ids.length > 0)
      await this.accesses.write(tx, {
        ...{ ...reader, act: 'list_members', memberId: null, memberIds: ids },
        ...{ people: ids.length, reason: 'doubles' },
      });
    return { pairs, more: found.length > shownAtOnce, plans: await this.plans.all(tx) };
  }
}

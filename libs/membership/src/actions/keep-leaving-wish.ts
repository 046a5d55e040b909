import { Injectable } from '@nestjs/common';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { longestRemark } from '../domain/leaving.ts';
import { membershipLeavingAsked } from '../membership.events.ts';
import type { LeavingEntity } from '../store/leaving.entity.ts';
import { LeavingStore } from '../store/leaving.store.ts';
import type { NewLeaving } from '../store/leaving.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { RunOutSources } from './run-out-sources.ts';

/** Keeps the wish to leave, or hastens the one that is kept already. The caller holds the member's row. */
@Injectable()
export class KeepLeavingWish {
  constructor(
    private readonly leavings: LeavingStore,
    private readonly sources: RunOutSources,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, wish: NewLeaving & { before: LeavingEntity | null }): Promise<LeavingEntity> {
    const { before, memberId, reasonKey, lastDay, actor } = wish;
    if (before) {
      await this.leavings.change(tx, before.id, { lastDay });
      return { ...before, lastDay };
    }
    const remark = [...(wish.remark ?? '').trim()].slice(0, longestRemark).join('') || null;
    return this.leavings.add(tx, { memberId, reasonKey, remark, lastDay, actor });
  }

  /** Where Stripe has still to be asked: what is paid runs out, and the member is told until when. */
  async announce(tx: Tx, { memberId, lastDay, actor }: LeavingEntity): Promise<void> {
    if (lastDay) await this.sources.paid(tx, memberId, addDays(lastDay, 1));
    const facts = { lastDay: lastDay ?? tokyoDateOf(tx.now) };
    await this.timeline.append(tx, memberId, { kind: 'leaving_asked', facts, actor });
    await tx.emit(membershipLeavingAsked, { memberId, lastUsableDay: lastDay });
  }
}

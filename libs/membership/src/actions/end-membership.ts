import { Injectable } from '@nestjs/common';
import { WithdrawConsent } from '@enishi/identity';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipLeft } from '../membership.events.ts';
import type { LeavingEntity } from '../store/leaving.entity.ts';
import { LeavingStore } from '../store/leaving.store.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { RunOutSources } from './run-out-sources.ts';

/**
 * The last step of leaving, once nothing can charge any more: all the membership rests on ends, and with it every
 * privilege, the newsletter and the agreement to the terms, in one commit. Number, receipts and the story stay. The
 * caller holds the member's row.
 */
@Injectable()
export class EndMembership {
  constructor(
    private readonly members: MemberStore,
    private readonly leavings: LeavingStore,
    private readonly withdraw: WithdrawConsent,
    private readonly timeline: TimelineStore,
    private readonly sources: RunOutSources,
  ) {}

  async run(tx: Tx, member: MemberEntity, leaving: LeavingEntity): Promise<void> {
    const { id: memberId, accountId, number } = member;
    const today = tokyoDateOf(tx.now);
    const channel = leaving.actor === null ? 'my_page' : 'desk';
    for (const kind of ['newsletter', 'terms'] as const)
      await this.withdraw.run(tx, { accountId, kind, channel });
    await this.members.change(tx, memberId, { leftOn: today, newsletter: false });
    await this.sources.all(tx, memberId, today);
    await this.leavings.settle(tx, leaving, 'ended');
    await this.timeline.append(tx, memberId, { kind: 'left', facts: { number }, actor: leaving.actor });
    await tx.emit(membershipLeft, { memberId, on: today });
  }
}

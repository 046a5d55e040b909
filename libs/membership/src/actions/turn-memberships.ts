import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberStore } from '../store/member.store.ts';
import { SettleMembership } from './settle-membership.ts';

/** Settles memberships that change by the calendar alone: a grace or a paid period that ended at midnight (Tokyo). */
@Injectable()
export class TurnMemberships {
  constructor(
    private readonly members: MemberStore,
    private readonly settle: SettleMembership,
  ) {}

  /** Answers how many members were looked at. */
  async run(tx: Tx): Promise<number> {
    const due = await this.members.turningOn(tx, tokyoDateOf(tx.now));
    for (const memberId of due) await this.settle.run(tx, memberId);
    return due.length;
  }
}

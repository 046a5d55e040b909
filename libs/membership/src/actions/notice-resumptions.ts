import { Injectable } from '@nestjs/common';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipResumeNear } from '../membership.events.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** Days before the charge that ends a pause on which the member is reminded of it. */
const noticeDays = 7;

/** Reminds members of the end of their pause and its charge, once per pause. A day on which this did not run is made up for on the next. */
@Injectable()
export class NoticeResumptions {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly timeline: TimelineStore,
  ) {}

  /** Answers how many members were reminded. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    const near = await this.memberships.resumptionsBetween(tx, addDays(today, 1), addDays(today, noticeDays));
    for (const end of near) {
      const turn = { kind: 'resume_noticed', facts: { on: end.on }, amount: end.amount } as const;
      await this.timeline.append(tx, end.memberId, turn);
      await tx.emit(membershipResumeNear, end);
    }
    return near.length;
  }
}

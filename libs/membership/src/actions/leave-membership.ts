import { Injectable } from '@nestjs/common';
import { StopCharging } from '@enishi/billing';
import { Refusal, addDays } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isLeavingReason } from '../domain/leaving.ts';
import { LeavingStore } from '../store/leaving.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { EndMembership } from './end-membership.ts';
import { KeepLeavingWish } from './keep-leaving-wish.ts';

/** The press of the button. `at_once` gives up the rest of what is paid; `actor` names whoever at the desk did it. */
export type LeavingWish = {
  memberId: string;
  reasonKey: string | null;
  remark: string | null;
  atOnce: boolean;
  actor: string | null;
};

/**
 * A member leaves (退会), which is more than cancelling a plan. First everything that charges is stopped: where nothing
 * does, the membership ends in this commit; otherwise the wish is kept, Stripe is told, and {@link ContinueLeaving} ends
 * the membership when Stripe has confirmed it. Pressed twice, or from two devices at once, it is one leaving.
 * Throws MEMBER_NOT_FOUND, REASON_UNKNOWN.
 */
@Injectable()
export class LeaveMembership {
  constructor(
    private readonly stop: StopCharging,
    private readonly members: MemberStore,
    private readonly leavings: LeavingStore,
    private readonly keep: KeepLeavingWish,
    private readonly end: EndMembership,
  ) {}

  async run(tx: Tx, wish: LeavingWish): Promise<void> {
    const { memberId, atOnce } = wish;
    const reasonKey = wish.reasonKey || null;
    if (reasonKey !== null && !isLeavingReason(reasonKey)) throw new Refusal('invalid', 'REASON_UNKNOWN');
    const { settled, paidUntil } = await this.stop.run(tx, {
      subject: { kind: 'member', id: memberId },
      when: atOnce ? 'now' : 'period_end',
      reason: null,
    });
    const member = await this.members.locked(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.leftOn !== null) return;
    const lastDay = paidUntil && addDays(paidUntil, -1);
    const before = await this.leavings.open(tx, memberId);
    if (before && before.lastDay === lastDay) return;
    const leaving = await this.keep.run(tx, { ...wish, reasonKey, lastDay, before });
    if (settled) await this.end.run(tx, member, leaving);
    else await this.keep.announce(tx, leaving);
  }
}

import { Injectable } from '@nestjs/common';
import { ConsumeGuardianLink } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipGuardianApproved } from '../membership.events.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { SettleMembership } from './settle-membership.ts';

/**
 * A guardian agrees with the button behind their mailed link; the membership that waited for it begins. Needs the
 * identity scope. Throws identity's LINK_* refusals and MEMBER_NOT_FOUND.
 */
@Injectable()
export class ApproveAsGuardian {
  constructor(
    private readonly links: ConsumeGuardianLink,
    private readonly members: MemberStore,
    private readonly timeline: TimelineStore,
    private readonly settle: SettleMembership,
  ) {}

  async run(tx: Tx, token: string): Promise<MemberEntity> {
    const { memberId } = await this.links.run(tx, token);
    const member = await this.members.locked(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.guardianState === 'approved') return member;
    await this.members.change(tx, memberId, { guardianState: 'approved' });
    await this.timeline.append(tx, memberId, { kind: 'guardian_approved' });
    await this.settle.run(tx, memberId);
    await tx.emit(membershipGuardianApproved, { memberId, hadWaited: member.guardianState === 'waiting' });
    return member;
  }
}

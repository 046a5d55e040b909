import { Injectable } from '@nestjs/common';
import { WithdrawConsent } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { membershipNewsletterChanged } from '../membership.events.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import type { Registration } from './register-member.ts';
import { SettleMembership } from './settle-membership.ts';

/**
 * Somebody who was brought over has agreed to the terms and said what the list did not know. Number, day of joining and what is paid
 * stay; a newsletter box that they emptied is a refusal of their own.
 */
@Injectable()
export class AgreeAfterImport {
  constructor(
    private readonly members: MemberStore,
    private readonly withdraw: WithdrawConsent,
    private readonly timeline: TimelineStore,
    private readonly settle: SettleMembership,
  ) {}

  async run(
    tx: Tx,
    before: MemberEntity,
    { applicant, guardian, email, locale, wishedPlanKey }: Registration,
  ): Promise<MemberEntity> {
    const { id: memberId, accountId } = before;
    const member: MemberEntity = {
      ...before,
      ...applicant,
      ...{ email, locale, wishedPlanKey, awaitsAgreement: false, updatedAt: tx.now },
      guardianState: guardian.state,
      guardianCoversPaid: guardian.coversPaid,
    };
    const { id: _id, communityId: _community, ...changes } = member;
    await this.members.change(tx, memberId, changes);
    await this.members.reindex(tx, member);
    if (before.newsletter && !member.newsletter) {
      await this.withdraw.run(tx, { accountId, kind: 'newsletter', channel: 'join' });
      await tx.emit(membershipNewsletterChanged, { memberId, email, wanted: false, ownAct: true });
    }
    await this.timeline.append(tx, memberId, { kind: 'import_agreed' });
    await this.settle.run(tx, memberId);
    return member;
  }
}

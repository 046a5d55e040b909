import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { maskEmail, newsletterWording } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer, Viewer } from '@enishi/platform';
import { ApproveAsGuardian } from '../../actions/approve-as-guardian.ts';
import { CompleteJoin } from '../../actions/complete-join.ts';
import { ReadJoinDraft } from '../../actions/read-join-draft.ts';
import { ReadGuardianRequest } from '../../actions/read-guardian-request.ts';
import { knownBirthDate, knownPrefecture } from '../../domain/unknown-facts.ts';
import type { MemberEntity } from '../../store/member.entity.ts';
import { displayName } from '../../domain/member-name.ts';
import {
  GuardianApprovedType,
  GuardianRequestType,
  JoinDraftType,
  JoinInputType,
  JoinOutcomeType,
} from './types/joining.type.ts';
import type { JoinedType, ReturningMemberType, WaitingForGuardianType } from './types/joining.type.ts';

/** Joining, from the proved address to the member number. */
@Resolver()
export class JoiningResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: ReadJoinDraft,
    private readonly complete: CompleteJoin,
    private readonly requests: ReadGuardianRequest,
    private readonly approve: ApproveAsGuardian,
  ) {}

  @Query(() => JoinDraftType, {
    nullable: true,
    description: 'Who is joining; null for visitors and members.',
  })
  async joinDraft(@CurrentViewer() viewer: Viewer): Promise<JoinDraftType | null> {
    const { accountId, sessionId } = viewer;
    if (!accountId || !sessionId) return null;
    const draft = await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.drafts.run(tx, { accountId, sessionId }),
    );
    return draft && { ...draft, newsletterWording, returning: draft.returning && knownOf(draft.returning) };
  }

  @Mutation(() => JoinOutcomeType, {
    description: 'Makes the signed-in person a member. Sent twice, it answers the same.',
  })
  async completeJoin(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('input', { type: () => JoinInputType }) input: JoinInputType,
  ): Promise<JoinedType | WaitingForGuardianType> {
    const { member, waiting } = await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.complete.run(tx, input, viewer),
    );
    if (waiting) return { guardianEmailMasked: maskEmail(member.guardianEmail ?? '') };
    return { number: member.number, displayName: displayName(member), planKey: member.wishedPlanKey };
  }

  @Query(() => GuardianRequestType, {
    description: 'What the link mailed to a guardian is about; reading uses nothing up.',
  })
  guardianRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<GuardianRequestType> {
    return this.transactions.inIdentity(viewer.communityId, (tx) => this.requests.run(tx, token));
  }

  @Mutation(() => GuardianApprovedType, { description: 'The guardian agrees; the link is used up.' })
  async approveAsGuardian(
    @CurrentViewer() viewer: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<GuardianApprovedType> {
    const child = await this.transactions.inIdentity(viewer.communityId, (tx) => this.approve.run(tx, token));
    return { childName: displayName(child) };
  }
}

/** What is not known is left empty, for the person to fill in. */
function knownOf(member: MemberEntity): ReturningMemberType {
  return { ...member, birthDate: knownBirthDate(member), prefecture: knownPrefecture(member) };
}

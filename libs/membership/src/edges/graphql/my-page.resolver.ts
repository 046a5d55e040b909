import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DescribeSession } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { FindMember } from '../../actions/find-member.ts';
import { ReadMembership } from '../../actions/read-membership.ts';
import { SetNewsletter } from '../../actions/set-newsletter.ts';
import { MemberCardSigner } from '../member-card-signer.ts';
import { ViewerType } from './types/joining.type.ts';
import { MyMembershipType, myMembershipType } from './types/my-membership.type.ts';

/** Who one is, and one's own membership. */
@Resolver()
export class MyPageResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: DescribeSession,
    private readonly members: FindMember,
    private readonly records: ReadMembership,
    private readonly cards: MemberCardSigner,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Null when signed out.' })
  async viewer(@CurrentViewer() viewer: Viewer): Promise<ViewerType | null> {
    const { accountId, sessionId, deskRole } = viewer;
    if (!accountId || !sessionId) return null;
    return this.transactions.inIdentity(viewer.communityId, async (tx) => {
      const session = await this.sessions.run(tx, sessionId);
      const member = await this.members.ofAccount(tx, accountId);
      const known = { memberId: member?.id ?? null, memberNumber: member?.number ?? null, displayName: member?.displayName ?? null };
      return session && { accountId, email: session.email, deskRole, ...known };
    });
  }

  @Query(() => MyMembershipType)
  async myMembership(@CurrentViewer() viewer: MemberViewer): Promise<MyMembershipType> {
    const record = await this.transactions.inCommunity(viewer.communityId, (tx) => this.records.run(tx, viewer.memberId));
    const facts = { communitySlug: viewer.communitySlug, number: record.member.number };
    return myMembershipType(record, this.cards.payload(facts));
  }
}

/** The member's wishes that need nobody else. */
@Resolver()
export class NewsletterResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly newsletter: SetNewsletter,
  ) {}

  @Mutation(() => Boolean, { description: 'Whether the newsletter is wanted from now on.' })
  setNewsletter(
    @CurrentViewer() viewer: MemberViewer,
    @Args('wanted', { type: () => Boolean }) wanted: boolean,
  ): Promise<boolean> {
    const { memberId, locale, ip } = viewer;
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.newsletter.run(tx, { memberId, wanted, locale, ip }));
  }
}

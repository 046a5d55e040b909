import { Query, Resolver } from '@nestjs/graphql';
import { DescribeSession } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { FindMember } from '../../actions/find-member.ts';
import { MyPage } from '../my-page.ts';
import { ViewerType } from './types/joining.type.ts';
import { MyMembershipType } from './types/my-membership.type.ts';

/** Who one is, and one's own membership. */
@Resolver()
export class MyPageResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: DescribeSession,
    private readonly members: FindMember,
    private readonly pages: MyPage,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Null when signed out.' })
  async viewer(@CurrentViewer() viewer: Viewer): Promise<ViewerType | null> {
    const { accountId, sessionId, deskRole } = viewer;
    if (!accountId || !sessionId) return null;
    return this.transactions.inIdentity(viewer.communityId, async (tx) => {
      const session = await this.sessions.run(tx, sessionId);
      const member = await this.members.ofAccount(tx, accountId);
      const known = {
        memberId: member?.id ?? null,
        memberNumber: member?.number ?? null,
        displayName: member?.displayName ?? null,
      };
      return session && { accountId, email: session.email, deskRole, ...known };
    });
  }

  @Query(() => MyMembershipType)
  myMembership(@CurrentViewer() viewer: MemberViewer): Promise<MyMembershipType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.pages.of(tx, viewer));
  }
}

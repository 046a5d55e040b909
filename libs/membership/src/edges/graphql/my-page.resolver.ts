import { AskWhilePaying } from '@enishi/billing';
import { Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { MyPage } from '../my-page.ts';
import { MyMembershipType } from './types/my-membership.type.ts';

/** One's own membership. */
@Resolver()
export class MyPageResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly pages: MyPage,
    private readonly payments: AskWhilePaying,
  ) {}

  @Query(() => MyMembershipType)
  myMembership(@CurrentViewer() viewer: MemberViewer): Promise<MyMembershipType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.payments.run(tx, { kind: 'member', id: viewer.memberId });
      return this.pages.of(tx, viewer);
    });
  }
}

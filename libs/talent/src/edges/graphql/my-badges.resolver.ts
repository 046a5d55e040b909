import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { IssueBadge } from '../../actions/badges/issue-badge.ts';
import { RevokeBadge } from '../../actions/badges/revoke-badge.ts';

/** Badges of a member's skills, to carry elsewhere. */
@Resolver()
export class MyBadgesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly issue: IssueBadge,
    private readonly revoke: RevokeBadge,
  ) {}

  @Mutation(() => ID, { description: 'Of the level that is reached; pressed twice it is one.' })
  issueBadge(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('skillId', { type: () => ID }) skillId: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.issue.run(tx, memberId, skillId));
  }

  @Mutation(() => Boolean, { description: 'Whoever checks it from then on reads that it does not hold.' })
  async revokeBadge(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.revoke.run(tx, memberId, id));
    return true;
  }
}

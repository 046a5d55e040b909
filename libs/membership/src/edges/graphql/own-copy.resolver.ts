import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { AskForCopy } from '../../actions/ask-for-copy.ts';
import { OwnCopyType, ownCopyTypes } from './types/own-copy.type.ts';

/** A copy of what is held about oneself. */
@Resolver()
export class OwnCopyResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly copies: AskForCopy,
  ) {}

  @Query(() => [OwnCopyType])
  async myCopies(@CurrentViewer() viewer: MemberViewer): Promise<OwnCopyType[]> {
    const { communityId, communitySlug, memberId } = viewer;
    const listed = await this.transactions.inCommunity(communityId, (tx) => this.copies.list(tx, memberId));
    return ownCopyTypes(listed, communitySlug);
  }

  @Mutation(() => [OwnCopyType], {
    description: 'Has a copy made; a mail says when it is ready. Asking twice is asking once.',
  })
  async requestMyCopy(@CurrentViewer() viewer: MemberViewer): Promise<OwnCopyType[]> {
    const { communityId, communitySlug, memberId } = viewer;
    const listed = await this.transactions.inCommunity(communityId, (tx) => this.copies.run(tx, memberId));
    return ownCopyTypes(listed, communitySlug);
  }
}

import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { KnowMinors } from '../../../actions/minors/know-minors.ts';

/** Whether people younger than eighteen are employed here, for the board and for registration desks. */
@Resolver()
export class MinorsWelcomeResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly minors: KnowMinors,
  ) {}

  @Query(() => Boolean, {
    description: 'People younger than eighteen may take gigs of employment, where the law allows it.',
  })
  minorsWelcome(@CurrentViewer() { communityId }: Viewer): Promise<boolean> {
    return this.transactions.inCommunity(communityId, (tx) => this.minors.accepted(tx));
  }
}

import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { PayAgain } from '../../actions/pay/pay-again.ts';

/** Paying for tickets that were ordered. */
@Resolver()
export class PayingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly again: PayAgain,
  ) {}

  @Mutation(() => ID, {
    description: 'Opens another payment page where the one before was closed before it was paid.',
  })
  payTicketsAgain(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.again.run(tx, viewer.memberId, id, viewer);
      return id;
    });
  }
}

import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { NameBookingAccount } from '../../actions/counter/name-booking-account.ts';
import { RefundAccountInput } from './types/ticket-transfer.type.ts';

/** Where money of bookings goes back to. */
@Resolver()
export class CounterAccountResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: NameBookingAccount,
  ) {}

  @Mutation(() => Boolean, {
    description: 'As it was told on the phone; who typed it in is written down.',
  })
  async nameBookingAccount(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('orderId', { type: () => ID }) orderId: string,
    @Args('account') account: RefundAccountInput,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.accounts.run(tx, { orderId, account, by }));
    return true;
  }
}

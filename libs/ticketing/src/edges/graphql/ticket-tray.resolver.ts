import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadTray } from '../../actions/read-tray.ts';
import { RetryOrder } from '../../actions/retry-order.ts';
import { TrayType, trayType } from './types/calling-off.type.ts';

/** Everything about tickets and their money that needs a person, and what the person can do about it. */
@Resolver()
export class TicketTrayResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly tray: ReadTray,
    private readonly retry: RetryOrder,
  ) {}

  @Query(() => TrayType)
  ticketTray(@CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer): Promise<TrayType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      trayType(await this.tray.run(tx, { accountId, role })),
    );
  }

  @Mutation(() => Boolean, { description: 'Has what of an order did not work done once more.' })
  async retryTicketOrder(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.retry.run(tx, id));
    return true;
  }
}

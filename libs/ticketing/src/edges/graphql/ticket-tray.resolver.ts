import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadOutsideMoney } from '../../actions/outside-money/read-outside-money.ts';
import { SettleOutsideMoney } from '../../actions/outside-money/settle-outside-money.ts';
import { ReadTray } from '../../actions/pay/read-tray.ts';
import { RetryOrder } from '../../actions/called-off/retry-order.ts';
import { TrayType, trayType } from './types/calling-off.type.ts';
import { OutsideMoneyType, outsideMoneyType } from './types/outside-money.type.ts';

/** Everything about tickets and their money that needs a person, and what the person can do about it. */
@Resolver()
export class TicketTrayResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly tray: ReadTray,
    private readonly retry: RetryOrder,
    private readonly outside: ReadOutsideMoney,
    private readonly settle: SettleOutsideMoney,
  ) {}

  @Query(() => TrayType)
  ticketTray(@CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer): Promise<TrayType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      trayType(await this.tray.run(tx, { accountId, role })),
    );
  }

  @Query(() => OutsideMoneyType)
  outsideMoney(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OutsideMoneyType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      outsideMoneyType(await this.outside.run(tx, id, { accountId, role })),
    );
  }

  @Mutation(() => Boolean, { description: 'These tickets end; none: all stay good, the money was given.' })
  async settleOutsideMoney(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('endTicketIds', { type: () => [ID] }) endTicketIds: string[],
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.settle.run(tx, { id, endTicketIds, by }));
    return true;
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

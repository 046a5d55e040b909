import { tokyoDateOf } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NamePayAccount } from '../../actions/pay/name-pay-account.ts';
import { PayInCash } from '../../actions/pay/pay-in-cash.ts';
import { ReadPay } from '../../actions/pay/read-pay.ts';
import { PayRunAtDeskType, payRunAtDeskType, PayTrayType, payTrayType } from './types/pay-tray.type.ts';
import { PayAccountInputType } from './types/pay.type.ts';

/** What is owed for gigs, for the secretariat. */
@Resolver()
export class PayTrayResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadPay,
    private readonly naming: NamePayAccount,
    private readonly cash: PayInCash,
  ) {}

  @Query(() => PayTrayType, { description: 'The look at the names is written down.' })
  payTray(@CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer): Promise<PayTrayType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      payTrayType(await this.reading.tray(tx, { accountId, role }), tokyoDateOf(tx.now)),
    );
  }

  @Query(() => PayRunAtDeskType, { description: 'The look at the names is written down.' })
  payRun(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PayRunAtDeskType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      payRunAtDeskType(await this.reading.one(tx, id, { accountId, role })),
    );
  }

  @Mutation(() => Boolean, { description: 'Of somebody without a phone; the look is written down.' })
  async enterPayAccount(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('rewardId', { type: () => ID, description: 'One of theirs.' }) rewardId: string,
    @Args('account') account: PayAccountInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.naming.atDesk(tx, rewardId, account, { accountId, role }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Out of the till, today.' })
  async payInCash(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('rewardId', { type: () => ID }) rewardId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.cash.run(tx, rewardId, by));
    return true;
  }
}

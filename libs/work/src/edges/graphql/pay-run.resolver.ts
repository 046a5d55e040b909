import type { TokyoDate } from '@enishi/kernel';
import { CurrentViewer, TokyoDateScalar, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CarryPayRun } from '../../actions/pay/carry-pay-run.ts';
import { MakePayRun } from '../../actions/pay/make-pay-run.ts';
import { ReturnTransfer } from '../../actions/pay/return-transfer.ts';
import { PayPayerInputType } from './types/pay-tray.type.ts';

/** The secretariat makes runs of transfers and says what became of them; it orders them at its bank by their file. */
@Resolver()
export class PayRunResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly making: MakePayRun,
    private readonly carrying: CarryPayRun,
    private readonly returning: ReturnTransfer,
  ) {}

  @Mutation(() => ID, { description: 'Of everything that waits and is due by a day. No money moves.' })
  makePayRun(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('dueUntil', { type: () => TokyoDateScalar }) dueUntil: TokyoDate,
    @Args('payOn', { type: () => TokyoDateScalar, description: 'A bank day.' }) payOn: TokyoDate,
    @Args('payer') payer: PayPayerInputType,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.making.run(tx, { dueUntil, payOn, payer, by }),
    );
  }

  @Mutation(() => Boolean, { description: 'Before it was sent.' })
  async dropPayRun(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.making.drop(tx, id, by));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Its file went to the bank.' })
  async sendPayRun(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.carrying.sent(tx, id, by));
    return true;
  }

  @Mutation(() => Boolean, { description: 'The bank has carried it out; booked on its day.' })
  async settlePayRun(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.carrying.paid(tx, id, by));
    return true;
  }

  @Mutation(() => Boolean, { description: 'The bank has sent it back; whoever it is of is written to.' })
  async returnPayTransfer(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the transfer.' }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.returning.run(tx, id, reason));
    return true;
  }
}

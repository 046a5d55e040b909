import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';

import { AskTransferAgain } from '../../actions/virtual/ask-transfer-again.ts';
import { ReturnCash } from '../../actions/virtual/return-cash.ts';

/** What the desk does about accounts at Stripe: has a transfer awaited that Stripe would not, gives money back that is of no invoice. */
@Resolver()
export class CashReturnResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly cash: ReturnCash,
    private readonly again: AskTransferAgain,
  ) {}

  @Mutation(() => ID, { description: 'Asks for it to go back to the company; another person approves it.' })
  askCashReturn(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the balance.' }) id: string,
    @Args('amount', { type: () => Int }) amount: number,
  ): Promise<string> {
    return this.transactions.inIdentity(communityId, (tx) => this.cash.ask(tx, { id, by }, amount));
  }

  @Mutation(() => Boolean, {
    description:
      'Approves it, so that Stripe asks the company for its account and sends it, or withdraws it.',
  })
  async decideCashReturn(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('approve', { type: () => Boolean, description: 'False withdraws it.' }) approve: boolean,
  ): Promise<boolean> {
    const to = approve ? 'approved' : 'withdrawn';
    await this.transactions.inIdentity(communityId, (tx) => this.cash.decide(tx, { id, by }, to));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Has Stripe asked once more to await the transfer of an invoice; no money moves by it.',
  })
  async askTransferAgain(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of what is owed.' }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.again.run(tx, id));
    return true;
  }
}

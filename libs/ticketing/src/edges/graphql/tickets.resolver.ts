import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ListMyTickets } from '../../actions/list-my-tickets.ts';
import { ReviewPurchase } from '../../actions/review-purchase.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { MyTicketsType, myTicketsType, purchaseType, TicketPurchaseType } from './types/purchase.type.ts';

/** A member's own tickets, and those about to be. */
@Resolver()
export class TicketsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewPurchase,
    private readonly list: ListMyTickets,
    private readonly signer: TicketSigner,
  ) {}

  @Query(() => TicketPurchaseType)
  ticketPurchase(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<TicketPurchaseType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      purchaseType(await this.review.run(tx, memberId, id), tx.now, this.signer),
    );
  }

  @Query(() => MyTicketsType, { description: 'The last order first.' })
  myTickets(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() page: PageArgs,
  ): Promise<MyTicketsType> {
    const first = pageSize(page);
    const after = afterInstant(page);
    return this.transactions.inCommunity(communityId, async (tx) =>
      myTicketsType(await this.list.run(tx, memberId, { first, after }), tx.now),
    );
  }
}

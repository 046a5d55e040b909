import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { MemberViewer, Tx } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ListMyTickets } from '../../actions/orders/list-my-tickets.ts';
import { ReadHandedTickets } from '../../actions/handing-on/read-handed-tickets.ts';
import type { Purchase } from '../../actions/orders/review-purchase.ts';
import { ReviewPurchase } from '../../actions/orders/review-purchase.ts';
import type { TicketMeans } from '../../domain/pay-way.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { TicketMeansEnum } from './types/pay-way.type.ts';
import { MyTicketsType, myTicketsType, purchaseType, TicketPurchaseType } from './types/purchase.type.ts';

/** A member's own tickets, and those about to be. */
@Resolver()
export class TicketsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewPurchase,
    private readonly list: ListMyTickets,
    private readonly handed: ReadHandedTickets,
    private readonly signer: TicketSigner,
  ) {}

  @Query(() => TicketPurchaseType)
  ticketPurchase(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('means', { type: () => TicketMeansEnum, nullable: true, description: 'To be paid how.' })
    means: TicketMeans | null = null,
  ): Promise<TicketPurchaseType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      this.shown(tx, await this.review.run(tx, memberId, id, means)),
    );
  }

  private async shown(tx: Tx, purchase: Purchase): Promise<TicketPurchaseType> {
    const ids = purchase.tickets.filter(({ state }) => state === 'valid').map((ticket) => ticket.id);
    return purchaseType(purchase, await this.handed.sent(tx, ids), { now: tx.now, signer: this.signer });
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

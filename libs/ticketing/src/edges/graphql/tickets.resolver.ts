import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ListMyTickets } from '../../actions/orders/list-my-tickets.ts';
import { ReadHandedTickets } from '../../actions/handing-on/read-handed-tickets.ts';
import type { Purchase } from '../../actions/orders/review-purchase.ts';
import type { TicketMeans } from '../../domain/pay-way.ts';
import type { HandoverEntity } from '../../store/handover.entity.ts';
import { PurchaseIntake } from '../purchase-intake.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { TicketMeansEnum } from './types/pay-way.type.ts';
import { MyTicketsType, myTicketsType } from './types/my-tickets.type.ts';
import { purchaseType, TicketPurchaseType } from './types/purchase.type.ts';

/** A member's own tickets, and those about to be. */
@Resolver()
export class TicketsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly intake: PurchaseIntake,
    private readonly list: ListMyTickets,
    private readonly handed: ReadHandedTickets,
    private readonly signer: TicketSigner,
  ) {}

  @Query(() => TicketPurchaseType)
  async ticketPurchase(
    @CurrentViewer() { communityId, communitySlug, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('means', { type: () => TicketMeansEnum, nullable: true, description: 'To be paid how.' })
    means: TicketMeans | null = null,
  ): Promise<TicketPurchaseType> {
    const purchase = await this.intake.review(communityId, memberId, { id, means });
    const sent = await this.sent(communityId, purchase);
    const pictures = this.signer.picturesOf(communitySlug);
    return purchaseType(purchase, sent, { now: purchase.readAt, pictures });
  }

  private async sent(
    communityId: string,
    { tickets }: Purchase,
  ): Promise<ReadonlyMap<string, HandoverEntity>> {
    const ids = tickets.filter(({ state }) => state === 'valid').map((ticket) => ticket.id);
    if (ids.length === 0) return new Map();
    return this.transactions.inCommunity(communityId, (tx) => this.handed.sent(tx, ids));
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

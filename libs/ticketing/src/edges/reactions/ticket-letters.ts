import { Injectable } from '@nestjs/common';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostHandover } from '../../actions/handing-on/post-handover.ts';
import { PostTickets } from '../../actions/orders/post-tickets.ts';
import type { TicketsEndedTold } from '../../actions/orders/post-tickets.ts';
import { OwedMoney } from '../../actions/transfers/owed-money.ts';
import {
  orderCalledOff,
  ticketAccepted,
  ticketGivenBack,
  ticketsEnded,
  ticketSent,
  ticketsIssued,
  ticketsNotIssued,
} from '../../ticketing.events.ts';
import type { OrderCalledOff, TicketGivenBack } from '../../ticketing.events.ts';

/** The letters that follow an order, after its commit. */
@Injectable()
export class TicketLetters {
  constructor(
    private readonly post: PostTickets,
    private readonly handovers: PostHandover,
    private readonly owed: OwedMoney,
  ) {}

  @Follows(ticketsIssued, 'ticketing.post_tickets', 'mail')
  async issued(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.post.run(tx, orderId);
  }

  @Follows(ticketGivenBack, 'ticketing.post_given_back', 'mail')
  async givenBack(tx: Tx, { ticketId, along = [] }: TicketGivenBack): Promise<void> {
    await this.post.givenBack(tx, [ticketId, ...along]);
  }

  @Follows(ticketSent, 'ticketing.post_sent_ticket', 'mail')
  async sent(tx: Tx, { handoverId }: { handoverId: string }): Promise<void> {
    await this.handovers.sent(tx, handoverId);
  }

  @Follows(ticketAccepted, 'ticketing.post_accepted_ticket', 'mail')
  async accepted(tx: Tx, { handoverId }: { handoverId: string }): Promise<void> {
    await this.handovers.accepted(tx, handoverId);
  }

  @Follows(orderCalledOff, 'ticketing.post_called_off', 'mail')
  async calledOff(tx: Tx, told: OrderCalledOff): Promise<void> {
    await this.post.calledOff(tx, told, await this.owed.run(tx, told.orderId));
  }

  @Follows(ticketsEnded, 'ticketing.post_tickets_ended', 'mail')
  async ended(tx: Tx, told: TicketsEndedTold): Promise<void> {
    await this.post.ended(tx, told);
  }

  @Follows(ticketsNotIssued, 'ticketing.post_no_room', 'mail')
  async noRoom(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.post.noRoom(tx, orderId);
  }
}

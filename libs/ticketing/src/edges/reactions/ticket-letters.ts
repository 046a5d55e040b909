import { Injectable } from '@nestjs/common';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostTickets } from '../../actions/post-tickets.ts';
import { orderCalledOff, ticketGivenBack, ticketsIssued, ticketsNotIssued } from '../../ticketing.events.ts';

/** The letters that follow an order, after its commit. */
@Injectable()
export class TicketLetters {
  constructor(private readonly post: PostTickets) {}

  @Follows(ticketsIssued, 'ticketing.post_tickets', 'mail')
  async issued(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.post.run(tx, orderId);
  }

  @Follows(ticketGivenBack, 'ticketing.post_given_back', 'mail')
  async givenBack(tx: Tx, { ticketId }: { ticketId: string }): Promise<void> {
    await this.post.givenBack(tx, ticketId);
  }

  @Follows(orderCalledOff, 'ticketing.post_called_off', 'mail')
  async calledOff(tx: Tx, told: { orderId: string; refund: number }): Promise<void> {
    await this.post.calledOff(tx, told);
  }

  @Follows(ticketsNotIssued, 'ticketing.post_no_room', 'mail')
  async noRoom(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.post.noRoom(tx, orderId);
  }
}

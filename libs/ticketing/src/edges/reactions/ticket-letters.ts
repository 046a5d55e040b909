import { Injectable } from '@nestjs/common';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostTickets } from '../../actions/post-tickets.ts';
import { ticketsIssued } from '../../ticketing.events.ts';

/** The letter that follows an order, after its commit. */
@Injectable()
export class TicketLetters {
  constructor(private readonly post: PostTickets) {}

  @Follows(ticketsIssued, 'ticketing.post_tickets', 'mail')
  async issued(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.post.run(tx, orderId);
  }
}

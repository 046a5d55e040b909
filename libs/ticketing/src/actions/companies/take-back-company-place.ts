import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { EndTicket } from '../orders/end-ticket.ts';
import type { Clerk } from './company-side.ts';
import { EndCompanyPlace } from './end-company-place.ts';
import { FindCompanyPlace } from './find-company-place.ts';

/**
 * A company takes a place back: the ticket is dead, the benefit is the company's again, and the place is kept for companies until the
 * hour, after that free for everybody; all in one commit. Throws what `FindCompanyPlace` throws.
 */
@Injectable()
export class TakeBackCompanyPlace {
  constructor(
    private readonly find: FindCompanyPlace,
    private readonly tickets: EndTicket,
    private readonly ending: EndCompanyPlace,
  ) {}

  async run(tx: Tx, clerk: Clerk, id: string): Promise<void> {
    const place = await this.find.run(tx, clerk, id);
    await this.tickets.run(tx, place.ticketId, { fee: 0, refundId: null });
    await this.ending.takenBack(tx, place);
  }
}

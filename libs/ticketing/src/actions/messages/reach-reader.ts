import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { TicketFacts } from '../../domain/ticket-code.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import type { ReaderOfMessage } from '../../store/event-message.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { FindOrderer } from '../guests/find-orderer.ts';

/** Makes the code of a ticket, which leads whom a company sends to it. */
export type Codes = { code(facts: TicketFacts): string };

type Reached = { name: string; email: string; page: string };

/** Finds where a reader of a message is reached now, and the page that the mail opens; null where nobody is left. */
@Injectable()
export class ReachReader {
  constructor(
    private readonly orders: OrderStore,
    private readonly places: CompanyPlaceStore,
    private readonly orderers: FindOrderer,
  ) {}

  async run(
    tx: Tx,
    { by, sourceId, memberId, guestId }: Pick<ReaderOfMessage, 'by' | 'sourceId' | 'memberId' | 'guestId'>,
    codes: Codes,
  ): Promise<Reached | null> {
    if (by === 'order' && (memberId ?? guestId) !== null) {
      const order = await this.orders.byId(tx, sourceId);
      return order && withAddress(await this.orderers.reached(tx, order));
    }
    if (by === 'place') return this.sent(tx, sourceId, codes);
    if (memberId === null) return null;
    const reached = await this.orderers.reached(tx, { id: sourceId, memberId, guestId: null });
    const page = by === 'ticket' ? `/me/tickets/received/${sourceId}` : `/me/waiting/${sourceId}`;
    return withAddress(reached && { ...reached, page });
  }

  private async sent(tx: Tx, placeId: string, codes: Codes): Promise<Reached | null> {
    const place = await this.places.known(tx, placeId);
    const ticket = (await this.orders.tickets(tx, placeId)).find(({ state }) => state !== 'cancelled');
    if (!place || !ticket) return null;
    const { name, email } = place;
    return withAddress({
      name,
      email,
      page: `/tickets/${codes.code({ ticketId: ticket.id, serial: ticket.serial })}`,
    });
  }
}

const withAddress = (reached: Reached | null): Reached | null => (reached?.email ? reached : null);

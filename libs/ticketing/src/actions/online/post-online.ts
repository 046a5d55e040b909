import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { onlineLetter } from '../../domain/online-letter.ts';
import type { TicketFacts } from '../../domain/ticket-code.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import { OnlineRoomStore } from '../../store/online-room.store.ts';
import { PostCompanyPlaces } from '../companies/post-company-places.ts';
import type { LetterOf } from '../orders/post-tickets.ts';
import { PostTickets } from '../orders/post-tickets.ts';
import type { RoomShown } from '../../ticketing.events.ts';

/** Makes the code of a ticket, which leads whom a company sends to it. */
type Codes = { code(facts: TicketFacts): string };

/** Writes to those who take part online that the way in is shown now, or is another one: the buyer, whoever has a ticket from them, whom a company sends. */
@Injectable()
export class PostOnline {
  constructor(
    private readonly rooms: OnlineRoomStore,
    private readonly tickets: PostTickets,
    private readonly places: CompanyPlaceStore,
    private readonly companies: PostCompanyPlaces,
  ) {}

  /** What was given back or called off meanwhile hears nothing. */
  async run(tx: Tx, { orderId, changed, sessionId }: RoomShown, codes: Codes): Promise<void> {
    const letterOf: LetterOf = (facts, locale) => {
      const session = facts.sessions.find(({ id }) => id === sessionId);
      return onlineLetter({ ...facts, changed, session }, locale);
    };
    const place = await this.places.known(tx, orderId);
    for (const { holderId, ticketId, serial } of await this.rooms.holders(tx, orderId)) {
      if (place) {
        const page = `/tickets/${codes.code({ ticketId, serial })}`;
        await this.companies.online(tx, place, { page, changed, sessionId });
      } else {
        const holder = holderId ? { id: holderId, page: `/me/tickets/received/${ticketId}` } : undefined;
        await this.tickets.post(tx, orderId, letterOf, holder);
      }
    }
  }
}

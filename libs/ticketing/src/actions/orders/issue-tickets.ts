import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { OrderStore } from '../../store/order.store.ts';
import type { BookedOrder } from '../../store/order.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import type { TicketPlace } from '../../store/place.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import type { TicketEntity } from '../../store/ticket.entity.ts';
import { ticketsIssued } from '../../ticketing.events.ts';

/** Gives an order its tickets, each with one place of each set it draws on, and has the buyer told after the commit. */
@Injectable()
export class IssueTickets {
  constructor(
    private readonly orders: OrderStore,
    private readonly places: PlaceStore,
  ) {}

  /** Turns the places that it has into tickets. Throws HOLD_EXPIRED (conflict) where somebody else has one of the places by now; then nothing is issued. */
  async run(tx: Tx, order: TicketOrderEntity, { types }: Pick<DateTerms, 'types'>): Promise<void> {
    const tickets = ticketsOf(order, tx.now);
    if (!(await this.places.settle(tx, order.id, placesOf(tickets, types))))
      throw new Refusal('conflict', 'HOLD_EXPIRED');
    await tx.atOnce(
      () => this.orders.issue(tx, tickets),
      () => tx.emit(ticketsIssued, { orderId: order.id }),
    );
  }

  /** Makes an order for which nothing was kept, with tickets for free places. Throws TICKETS_SOLD_OUT (conflict); then nothing is made. */
  async fromFree(
    tx: Tx,
    { hold, order }: Pick<BookedOrder, 'hold' | 'order'>,
    { types }: Pick<DateTerms, 'types'>,
  ): Promise<void> {
    const tickets = ticketsOf(order, tx.now);
    if (!(await this.places.give(tx, order.id, placesOf(tickets, types))))
      throw new Refusal('conflict', 'TICKETS_SOLD_OUT');
    await tx.atOnce(
      () => this.orders.addBooked(tx, { hold, order, tickets }),
      () => tx.emit(ticketsIssued, { orderId: order.id }),
    );
  }
}

/** One place of each set that its kind draws on. */
const placesOf = (tickets: readonly TicketEntity[], types: DateTerms['types']): TicketPlace[] =>
  tickets.flatMap(({ id: ticketId, ticketTypeId }) =>
    (types.find(({ id }) => id === ticketTypeId)?.quotaIds ?? []).map((quotaId) => ({ ticketId, quotaId })),
  );

const ticketsOf = (
  { id: orderId, communityId, occurrenceId, lines }: TicketOrderEntity,
  issuedAt: Date,
): TicketEntity[] =>
  lines.flatMap(({ typeId: ticketTypeId, quantity, price }) =>
    Array.from({ length: quantity }, (_, at) => ({
      ...{ id: newId(), communityId, orderId, occurrenceId, ticketTypeId, nth: at + 1, price },
      ...{ serial: 1, state: 'valid' as const, issuedAt, checkedInAt: null, cancelledAt: null },
      ...{ fee: null, refundId: null, holderId: null },
    })),
  );

import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { OrderStore } from '../../store/order.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import type { TicketEntity } from '../../store/ticket.entity.ts';
import { ticketsIssued } from '../../ticketing.events.ts';

/** Turns the places that an order has into tickets, one place of each set for each, and has the buyer told after the commit. */
@Injectable()
export class IssueTickets {
  constructor(
    private readonly orders: OrderStore,
    private readonly places: PlaceStore,
  ) {}

  /** Throws HOLD_EXPIRED (conflict) where somebody else has one of the places by now; then nothing is issued. */
  async run(tx: Tx, order: TicketOrderEntity, { types }: Pick<DateTerms, 'types'>): Promise<void> {
    const tickets = ticketsOf(order, tx.now);
    const wanted = tickets.flatMap(({ id: ticketId, ticketTypeId }) =>
      (types.find(({ id }) => id === ticketTypeId)?.quotaIds ?? []).map((quotaId) => ({ ticketId, quotaId })),
    );
    if (!(await this.places.settle(tx, order.id, wanted))) throw new Refusal('conflict', 'HOLD_EXPIRED');
    await this.orders.issue(tx, tickets);
    await tx.emit(ticketsIssued, { orderId: order.id });
  }
}

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

import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { buyerOf } from '../../domain/buyer.ts';
import { CounterStore } from '../../store/counter.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { PrintTickets } from '../orders/print-tickets.ts';
import type { PrintedTickets } from '../orders/print-tickets.ts';

/** The tickets of a booking on paper, to be handed over the counter; that somebody's name was read out is written down. */
@Injectable()
export class PrintBooking {
  constructor(
    private readonly orders: OrderStore,
    private readonly bookings: CounterStore,
    private readonly print: PrintTickets,
    private readonly names: NameMembers,
  ) {}

  /** Throws COUNTER_NOT_FOUND, and TICKET_NOT_FOUND while there are none. */
  async run(tx: Tx, orderId: string, reader: DeskReader): Promise<PrintedTickets> {
    const booking = await this.bookings.byId(tx, orderId);
    const order = booking && (await this.orders.byId(tx, booking.id));
    if (!order) throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    const printed = await this.print.run(tx, buyerOf(order), order.id);
    await this.names.run(tx, order.memberId ? [order.memberId] : [], {
      ...{ reader, reason: `tickets:${order.id}`, others: order.guestId ? 1 : 0, act: 'export_members' },
    });
    return printed;
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { OrderStore } from '../../store/order.store.ts';
import { OrderTickets } from '../orders/order-tickets.ts';
import type { TicketOrder } from '../orders/order-tickets.ts';
import type { OrderOrigin } from '../pay/pay-for-tickets.ts';
import { PostTickets } from '../orders/post-tickets.ts';
import { OpenGuestOrder } from './open-guest-order.ts';

/** Orders what a guest's hold keeps. What is paid by card is told of at once, so that the secret address is not lost with the window; a voucher has a letter of its own. */
@Injectable()
export class OrderAsGuest {
  constructor(
    private readonly door: OpenGuestOrder,
    private readonly orders: OrderStore,
    private readonly order: OrderTickets,
    private readonly post: PostTickets,
  ) {}

  /** Pressed twice it is one order, and one letter. Throws GUEST_ORDER_UNKNOWN and what `OrderTickets` throws. */
  async run(tx: Tx, code: string, pressed: Omit<TicketOrder, 'id'>, origin: OrderOrigin): Promise<void> {
    const { buyer, id } = await this.door.run(tx, code);
    const made = await this.order.run(tx, buyer.id, { ...pressed, id }, origin);
    const order = made ? await this.orders.own(tx, buyer.id, id) : null;
    if (order?.state === 'awaiting_payment' && order.means === 'card') await this.post.toPay(tx, id);
  }
}

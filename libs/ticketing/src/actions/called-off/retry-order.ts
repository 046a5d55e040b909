import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { OrderStore } from '../../store/order.store.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import { eventCalledOff } from '../../ticketing.events.ts';
import { ConfirmOrder } from '../orders/confirm-order.ts';
import { ReturnTicketMoney } from '../pay/return-ticket-money.ts';
import { SettleOffOrder } from './settle-off-order.ts';

/** Has what of an order did not work done once more, after a person has looked at it: refunds, and what an event that was called off left. */
@Injectable()
export class RetryOrder {
  constructor(
    private readonly orders: OrderStore,
    private readonly payments: TicketPaymentStore,
    private readonly money: ReturnTicketMoney,
    private readonly confirm: ConfirmOrder,
    private readonly off: SettleOffOrder,
  ) {}

  /** Throws PURCHASE_NOT_FOUND. Pressed twice, or where nothing is left to do, it changes nothing. */
  async run(tx: Tx, orderId: string): Promise<void> {
    const known = await this.orders.known(tx, orderId);
    if (!known) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    const paymentId = await this.money.hold(tx, orderId);
    if (paymentId) await this.money.unstick(tx, orderId, paymentId);
    for (const { state, returnedAt, paymentId: surplus, amount } of await this.payments.ofOrder(tx, orderId))
      if (state === 'surplus' && !returnedAt && surplus && amount)
        await this.confirm.giveBack(
          tx,
          known,
          { paymentId: surplus, amount },
          { reason: 'チケットをご用意できなかったため', again: true },
        );
    const eventId = await this.off.again(tx, orderId);
    if (eventId) await tx.emit(eventCalledOff, { eventId });
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { orderMachine } from '../../domain/states.ts';
import { OrderStore } from '../../store/order.store.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import { ConfirmOrder } from '../orders/confirm-order.ts';

/** Money that came for an order that is paid once; `orderId` is billing's attempt. Yen, tax included. */
export type OrderPaid = { orderId: string; paymentId: string; amount: number };

/** Follows money that comes for orders of tickets. Orders of others are left alone. */
@Injectable()
export class TakeTicketPayment {
  constructor(
    private readonly payments: TicketPaymentStore,
    private readonly orders: OrderStore,
    private readonly confirm: ConfirmOrder,
  ) {}

  /** Once per page. What a second page of an order brings, nobody owed: it goes back in full. */
  async run(tx: Tx, { orderId: attemptId, paymentId, amount }: OrderPaid): Promise<void> {
    const page = await this.payments.toChange(tx, attemptId);
    if (page?.state !== 'open') return;
    const order = (await this.orders.locked(tx, page.orderId))!;
    const money = { paymentId, amount };
    const owed = orderMachine.may(order.state, 'confirmed');
    const used = owed && (await this.confirm.run(tx, order, money));
    await this.payments.change(tx, attemptId, {
      ...{ ...money, paidAt: tx.now, state: used ? 'used' : 'surplus' },
    });
    if (!owed)
      await this.confirm.giveBack(tx, order, money, { reason: '同じお申し込みに二重に支払われたため' });
  }
}

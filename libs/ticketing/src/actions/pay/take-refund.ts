import { Injectable } from '@nestjs/common';
import { KeyOfRefund } from '@enishi/billing';
import type { Disputed, Refunded, RefundTurned } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { orderMachine } from '../../domain/states.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { TicketPaymentEntity } from '../../store/ticket-payment.entity.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import { accountNeeded } from '../../ticketing.events.ts';
import { TakeOutsideMoney } from '../outside-money/take-outside-money.ts';
import { ReturnTicketMoney, partOfKey } from './return-ticket-money.ts';

/** Follows money of orders of tickets that went back, whoever sent it. Payments of others are left alone. */
@Injectable()
export class TakeRefund {
  constructor(
    private readonly payments: TicketPaymentStore,
    private readonly orders: OrderStore,
    private readonly keys: KeyOfRefund,
    private readonly money: ReturnTicketMoney,
    private readonly outside: TakeOutsideMoney,
  ) {}

  /**
   * Money is back: the next part of the same payment follows, and what came too late nobody is to look at any more. What nobody asked
   * for here says something about the tickets.
   */
  async run(tx: Tx, { paymentId, refundId, amount, full }: Refunded): Promise<void> {
    const page = await this.payments.ofPayment(tx, paymentId);
    if (page?.state === 'surplus' && full)
      await this.payments.change(tx, page.attemptId, { returnedAt: tx.now });
    if (page?.state === 'used') {
      const part = partOfKey(await this.keys.run(tx, refundId));
      if (part === null) await this.outside.refunded(tx, { id: refundId, page, amount, full });
      await this.money.wentBack(tx, { paymentId, part });
    }
    const order = page && full && (await this.orders.locked(tx, page.orderId));
    if (order && orderMachine.may(order.state, 'paid_back'))
      await this.orders.change(tx, order.id, { state: 'paid_back' });
  }

  /**
   * A refund waits for its payer's bank account, goes on after that, or came back to us. For which account is asked is told where nothing else tells
   * it: the desk has refunded by itself, or what was back is here again.
   */
  async turned(tx: Tx, { paymentId, refundId, amount, to }: RefundTurned): Promise<void> {
    const page = to === 'pending' ? null : await this.payments.ofPayment(tx, paymentId);
    const returned = page !== null && (await this.isHereAgain(tx, page));
    const key = await this.keys.run(tx, refundId);
    const isPart = key !== null && partOfKey(key) !== null;
    const untold = isPart ? await this.money.turned(tx, { key, to }) : returned || page?.state === 'used';
    if (!isPart && to === 'failed') await this.outside.cameBack(tx, refundId);
    if (page && untold && to === 'needs_account')
      await tx.emit(accountNeeded, { orderId: page.orderId, amount });
  }

  /** What came for nothing and was back already has to go back anew. Answers whether it is so. */
  private async isHereAgain(tx: Tx, page: TicketPaymentEntity): Promise<boolean> {
    if (page.state !== 'surplus' || !page.returnedAt) return false;
    await this.payments.change(tx, page.attemptId, { returnedAt: null });
    const order = await this.orders.locked(tx, page.orderId);
    if (order && orderMachine.may(order.state, 'needs_attention'))
      await this.orders.change(tx, order.id, { state: 'needs_attention' });
    return true;
  }

  /** A payer objects at the bank, or the bank has moved on. */
  async disputed(tx: Tx, told: Disputed): Promise<void> {
    const page = await this.payments.ofPayment(tx, told.paymentId);
    if (page?.state === 'used') await this.outside.disputed(tx, page, told);
  }
}

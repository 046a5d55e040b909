import { Injectable } from '@nestjs/common';
import { NameRefundAccount } from '@enishi/billing';
import type { RefundAccountAsked } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { payerOf } from '../../domain/buyer.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import type { TicketPaymentEntity } from '../../store/ticket-payment.entity.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';

/** Nothing goes back by transfer. */
export const nothingOwed: RefundAccountAsked = { awaited: false, tail: null, owed: 0 };

/** What of an order that was paid by transfer goes back to its payer, and whether they are to name an account for it. */
@Injectable()
export class OwedMoney {
  constructor(
    private readonly orders: OrderStore,
    private readonly payments: TicketPaymentStore,
    private readonly accounts: NameRefundAccount,
  ) {}

  /** `pages` are those by which the order has been paid, or was to be. */
  async of(
    tx: Tx,
    order: Pick<TicketOrderEntity, 'means' | 'orderedAs' | 'orderedBy'>,
    pages: readonly Pick<TicketPaymentEntity, 'attemptId'>[],
  ): Promise<RefundAccountAsked> {
    if (order.means !== 'bank_transfer') return nothingOwed;
    const ids = pages.map(({ attemptId }) => attemptId);
    return this.accounts.asked(tx, payerOf(order), ids);
  }

  /** Of an order that nobody knows nothing is owed. */
  async run(tx: Tx, orderId: string): Promise<RefundAccountAsked> {
    const order = await this.orders.byId(tx, orderId);
    return order ? this.of(tx, order, await this.payments.ofOrder(tx, orderId)) : nothingOwed;
  }
}

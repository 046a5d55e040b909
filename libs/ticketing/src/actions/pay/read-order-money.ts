import { Injectable } from '@nestjs/common';
import { EndOrderTransfer, FindCheckout } from '@enishi/billing';
import type { CheckoutView, OrderTransferView, RefundAccountAsked } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { payerOf } from '../../domain/buyer.ts';
import { isPaidBefore } from '../../domain/pay-way.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import type { MoneyOnItsWay } from '../../store/ticket-payment.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { nothingOwed, OwedMoney } from '../transfers/owed-money.ts';

/** Where the money of an order is: the page, voucher or transfer by which it is to come, and what goes back. */
export type OrderMoney = {
  readonly payment: CheckoutView | null;
  readonly transfer: OrderTransferView | null;
  readonly moneyBack: MoneyOnItsWay;
  /** Of what goes back by transfer: whether its payer is to name an account, the last digits of the one that is named, and what beside given back tickets it is. */
  readonly account: RefundAccountAsked;
};

const none: OrderMoney = {
  ...{ payment: null, transfer: null, moneyBack: { due: 0, done: 0, waits: 0 } },
  account: nothingOwed,
};

/** Reads where the money of an order is. */
@Injectable()
export class ReadOrderMoney {
  constructor(
    private readonly payments: TicketPaymentStore,
    private readonly checkout: FindCheckout,
    private readonly transfers: EndOrderTransfer,
    private readonly owed: OwedMoney,
  ) {}

  /** Asking while money may come has Stripe asked too, for which nobody else waits. */
  async run(tx: Tx, order: TicketOrderEntity | null): Promise<OrderMoney> {
    if (!order || !isPaidBefore(order.means)) return none;
    tx.assertAlone();
    const moneyBack = await this.payments.moneyBack(tx, order.id);
    const byTransfer = order.means === 'bank_transfer';
    const awaited = order.state === 'awaiting_payment';
    const pages = awaited || byTransfer ? await this.payments.ofOrder(tx, order.id) : [];
    const account = await this.owed.of(tx, order, pages);
    const page = awaited && pages.at(-1);
    if (!page) return { ...none, moneyBack, account };
    const { attemptId } = page;
    return {
      payment: byTransfer ? null : await this.checkout.run(tx, payerOf(order), attemptId),
      transfer: byTransfer ? await this.transfers.view(tx, attemptId) : null,
      ...{ moneyBack, account },
    };
  }

  /** How many card pages or vouchers an order has had. */
  async pages(tx: Tx, id: string): Promise<number> {
    return (await this.payments.ofOrder(tx, id)).length;
  }
}

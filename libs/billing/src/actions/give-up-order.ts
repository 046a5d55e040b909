import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { orderGivenUp, orderPageClosed } from '../billing.events.ts';
import { isLiveCheckout } from '../domain/checkout-states.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { EndOrderTransfer } from './end-order-transfer.ts';

/** A page for an order that is paid once, as it is to be closed. */
export type PageToClose = { customerId: string; sessionId: string };

/** Gives up orders that are paid once and were not paid: whoever took one hears when no money can come for it any more. */
@Injectable()
export class GiveUpOrder {
  constructor(
    private readonly checkouts: CheckoutStore,
    private readonly transfers: EndOrderTransfer,
  ) {}

  /**
   * Gives an order up and has its page closed at Stripe, after which `billing.order_page_closed` is told; what was paid meanwhile is
   * told before that. One that is paid by transfer ends at once: that is told in this transaction. Asked again Stripe is asked again. What is paid, or no order, is left alone.
   */
  async run(tx: Tx, attemptId: string): Promise<void> {
    const attempt = await this.checkouts.toChange(tx, attemptId);
    if (!attempt && (await this.transfers.run(tx, attemptId))) await tx.emit(orderPageClosed, { attemptId });
    if (!attempt?.once || attempt.state === 'paid') return;
    if (isLiveCheckout(attempt.state))
      await this.checkouts.save(tx, { ...attempt, state: 'expired', settledAt: tx.now });
    await tx.emit(orderGivenUp, { attemptId });
  }

  /** Its page, while that may still take money or has taken it unseen. */
  async page(tx: Tx, attemptId: string): Promise<PageToClose | null> {
    const attempt = await this.checkouts.find(tx, attemptId);
    if (!attempt?.stripeSessionId || attempt.sessionClosedAt) return null;
    return { customerId: attempt.customerId, sessionId: attempt.stripeSessionId };
  }
}

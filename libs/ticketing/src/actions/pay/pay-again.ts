import { Injectable } from '@nestjs/common';
import { HoldPayers } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { payerOf } from '../../domain/buyer.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import { PayForTickets } from './pay-for-tickets.ts';
import type { OrderOrigin } from './pay-for-tickets.ts';
import { ReviewPurchase, shownAgain } from '../orders/review-purchase.ts';

/** A card page, or a voucher, of such a state takes no money any more. */
const closed: readonly string[] = ['expired', 'failed'];

/**
 * Opens another card page, or has another voucher issued, for an order that waits for its money, where the one before was closed: another order of the buyer took its
 * place, or Stripe would not open it. While a page can take money nothing changes, so that pressing twice opens one page; a transfer can be made all the time.
 */
@Injectable()
export class PayAgain {
  constructor(
    private readonly payers: HoldPayers,
    private readonly orders: OrderStore,
    private readonly review: ReviewPurchase,
    private readonly buyers: FindOrderer,
    private readonly pay: PayForTickets,
  ) {}

  /** Throws PURCHASE_NOT_FOUND, HOLD_EXPIRED once its time is over and HOLD_RELEASED once it was given up (conflict), COUNTER_PAYS_CASH where it was booked at the counter (conflict), and what `FindOrderer` throws. */
  async run(tx: Tx, buyerId: string, id: string, origin: OrderOrigin): Promise<void> {
    const own = await this.orders.own(tx, buyerId, id);
    if (!own) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    const payer = payerOf(own);
    await this.payers.run(tx, payer.kind, [payer.id]);
    const order = (await this.orders.locked(tx, id))!;
    if (order.state === 'confirmed' || order.means === 'bank_transfer') return;
    if (order.means === 'counter') throw new Refusal('conflict', 'COUNTER_PAYS_CASH');
    assertPayable(order, tx.now);
    const { date, payment, lines, expiresAt } = await this.review.run(tx, buyerId, id);
    if (payment && !closed.includes(payment.state)) return;
    const buyer = await this.buyers.buying(tx, order, { pays: true });
    const kept = { lines, expiresAt, guestId: order.guestId };
    const shown = shownAgain(kept, date, { now: tx.now, order });
    await this.pay.run(tx, (await this.review.pages(tx, id)) + 1, { order, date, buyer, shown, origin });
  }
}

function assertPayable({ state, askedAt, payUntil }: TicketOrderEntity, now: Date): void {
  const over = state !== 'awaiting_payment' || !payUntil || payUntil <= now;
  if (over) throw new Refusal('conflict', 'HOLD_EXPIRED');
  if (askedAt) throw new Refusal('conflict', 'HOLD_RELEASED');
}

import { Injectable } from '@nestjs/common';
import { FindCheckout } from '@enishi/billing';
import type { CheckoutView } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { inBoth } from '../domain/in-both.ts';
import { purchaseStageAt } from '../domain/states.ts';
import type { PurchaseStage } from '../domain/states.ts';
import { ticketDisclosure } from '../domain/ticket-disclosure.ts';
import type { OrderFacts, OrderLine, TicketDisclosure } from '../domain/ticket-disclosure.ts';
import type { HoldEntity } from '../store/hold.entity.ts';
import { HoldStore } from '../store/hold.store.ts';
import { OrderStore } from '../store/order.store.ts';
import { SaleStore } from '../store/sale.store.ts';
import type { DateOfEvent } from '../store/sale.store.ts';
import { TicketPaymentStore } from '../store/ticket-payment.store.ts';
import type { TicketOrderEntity } from '../store/ticket-order.entity.ts';
import type { TicketEntity } from '../store/ticket.entity.ts';

/** From the choice of tickets to the tickets themselves, under one id: what is kept, what is ordered, what was issued. */
export type Purchase = {
  id: string;
  date: DateOfEvent;
  stage: PurchaseStage;
  lines: OrderLine[];
  /** Until when the places are, or were, kept; of an order that waits for its money until when it can be paid. */
  expiresAt: Date;
  /** The page with the final button, while the places are kept. */
  disclosure: TicketDisclosure | null;
  order: TicketOrderEntity | null;
  /** The card page of an order that waits for its money. */
  payment: CheckoutView | null;
  tickets: TicketEntity[];
  /** The entry of the waiting list to which the places were offered. */
  entryId: string | null;
  /** Money on its way back, and back; yen. */
  moneyBack: { due: number; done: number };
};

/** Reads a member's own purchase, wherever it stands. Throws PURCHASE_NOT_FOUND, also for purchases of others. */
@Injectable()
export class ReviewPurchase {
  constructor(
    private readonly holds: HoldStore,
    private readonly orders: OrderStore,
    private readonly sales: SaleStore,
    private readonly payments: TicketPaymentStore,
    private readonly checkout: FindCheckout,
  ) {}

  async run(tx: Tx, memberId: string, id: string): Promise<Purchase> {
    const hold = await this.holds.own(tx, memberId, id);
    const order = await this.orders.own(tx, memberId, id);
    const at = order ?? hold;
    const date = at && (await this.sales.date(tx, at.occurrenceId));
    if (!at || !date) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    const stage = purchaseStageAt(hold, { ordered: order?.state ?? null, now: tx.now });
    return {
      ...{ id, date, stage, lines: at.lines, order, entryId: hold?.entryId ?? null },
      expiresAt: order?.payUntil ?? hold?.expiresAt ?? tx.now,
      payment: stage === 'awaiting_payment' && order ? await this.paying(tx, order) : null,
      disclosure: hold && stage === 'held' ? disclosureOf(hold, date, tx.now) : null,
      tickets: order ? await this.orders.tickets(tx, id) : [],
      moneyBack: order?.means === 'card' ? await this.payments.moneyBack(tx, id) : { due: 0, done: 0 },
    };
  }

  /** How many card pages an order has had. */
  async pages(tx: Tx, id: string): Promise<number> {
    return (await this.payments.ofOrder(tx, id)).length;
  }

  /** Asking while money may come has Stripe asked too. */
  private async paying(tx: Tx, { id, orderedBy }: TicketOrderEntity): Promise<CheckoutView | null> {
    const page = (await this.payments.ofOrder(tx, id)).at(-1);
    return page ? this.checkout.run(tx, { kind: 'member', id: orderedBy }, page.attemptId) : null;
  }
}

/** What the page with the final button shows of a hold. */
export const disclosureOf = (
  hold: Pick<HoldEntity, 'lines' | 'expiresAt'>,
  date: DateOfEvent,
  now: Date,
): TicketDisclosure => ticketDisclosure(orderFacts(hold, date), now);

const orderFacts = (
  { lines, expiresAt }: Pick<HoldEntity, 'lines' | 'expiresAt'>,
  date: DateOfEvent,
): OrderFacts => ({
  ...{ title: inBoth(date.titleJa, date.titleEn), place: inBoth(date.placeJa, date.placeEn) },
  ...{ startsAt: date.startsAt, saleUntil: date.saleUntil, payment: date.payment, lines, expiresAt },
  ...{ cancelling: date.cancelling, travel: date.travel },
});

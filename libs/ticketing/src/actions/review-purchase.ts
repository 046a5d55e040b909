import { Injectable } from '@nestjs/common';
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
import type { TicketEntity } from '../store/ticket.entity.ts';

/** From the choice of tickets to the tickets themselves, under one id: what is kept, what is ordered, what was issued. */
export type Purchase = {
  id: string;
  date: DateOfEvent;
  stage: PurchaseStage;
  lines: OrderLine[];
  /** Until when the places are, or were, kept. */
  expiresAt: Date;
  /** The page with the final button, while the places are kept. */
  disclosure: TicketDisclosure | null;
  order: { state: string; total: number } | null;
  tickets: TicketEntity[];
};

/** Reads a member's own purchase, wherever it stands. Throws PURCHASE_NOT_FOUND, also for purchases of others. */
@Injectable()
export class ReviewPurchase {
  constructor(
    private readonly holds: HoldStore,
    private readonly orders: OrderStore,
    private readonly sales: SaleStore,
  ) {}

  async run(tx: Tx, memberId: string, id: string): Promise<Purchase> {
    const hold = await this.holds.own(tx, memberId, id);
    const order = await this.orders.own(tx, memberId, id);
    const at = order ?? hold;
    const date = at && (await this.sales.date(tx, at.occurrenceId));
    if (!at || !date) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    const stage = purchaseStageAt(hold, { ordered: order !== null, now: tx.now });
    return {
      ...{ id, date, stage, lines: at.lines, order, expiresAt: hold?.expiresAt ?? tx.now },
      disclosure: hold && stage === 'held' ? disclosureOf(hold, date, tx.now) : null,
      tickets: order ? await this.orders.tickets(tx, id) : [],
    };
  }
}

/** What the page with the final button shows of a hold. */
export const disclosureOf = (hold: HoldEntity, date: DateOfEvent, now: Date): TicketDisclosure =>
  ticketDisclosure(orderFacts(hold, date), now);

const orderFacts = ({ lines, expiresAt }: HoldEntity, date: DateOfEvent): OrderFacts => ({
  ...{ title: inBoth(date.titleJa, date.titleEn), place: inBoth(date.placeJa, date.placeEn) },
  ...{ startsAt: date.startsAt, saleUntil: date.saleUntil, lines, expiresAt },
});

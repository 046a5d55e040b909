import { Injectable } from '@nestjs/common';
import { konbiniLimits } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { eventModeOf } from '../../domain/event-sale.ts';
import { placedSessions } from '../../domain/course-words.ts';
import { inBoth } from '../../domain/in-both.ts';
import { chosenWay, waysOffered } from '../../domain/pay-way.ts';
import type { OfferedWay, TicketMeans } from '../../domain/pay-way.ts';
import { purchaseStageAt } from '../../domain/states.ts';
import type { PurchaseStage } from '../../domain/states.ts';
import { ticketDisclosure, totalOf } from '../../domain/ticket-disclosure.ts';
import type { OrderFacts, OrderLine, TicketDisclosure } from '../../domain/ticket-disclosure.ts';
import type { HoldEntity } from '../../store/hold.entity.ts';
import type { GroupedTicket } from '../../store/order-group.store.ts';
import { HoldStore } from '../../store/hold.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import type { TicketEntity } from '../../store/ticket.entity.ts';
import type { RouteStop } from '../../store/route.store.ts';
import { ReadRoute } from '../sites/read-route.ts';
import { ReadOrderMoney } from '../pay/read-order-money.ts';
import type { OrderMoney } from '../pay/read-order-money.ts';

/** From the choice of tickets to the tickets themselves, under one id: what is kept, what is ordered, what was issued. */
export type Purchase = OrderMoney & {
  id: string;
  date: DateTerms;
  stage: PurchaseStage;
  lines: OrderLine[];
  /** Until when the places are, or were, kept; of an order that waits for its money until when it can be paid. */
  expiresAt: Date;
  /** The page with the final button, while the places are kept. */
  disclosure: TicketDisclosure | null;
  /** How it may be paid, while the places are kept; of those the page is for {@link means}. */
  ways: OfferedWay[];
  means: TicketMeans;
  order: TicketOrderEntity | null;
  tickets: TicketEntity[];
  /** Of other orders: add-ons that were ordered later beside it, or the tickets beside which it stands. */
  others: GroupedTicket[];
  /** The entry of the waiting list to which the places were offered. */
  entryId: string | null;
  /** While the places are kept: visits at other sites of the event that the member has tickets for at the same time. */
  clashes: RouteStop[];
  /** Of what instant all this is. */
  readAt: Date;
};

/**
 * Reads a buyer's own purchase, wherever it stands; while places are kept, with the page for a way to pay (`wished`, or else the
 * event's first). Throws PURCHASE_NOT_FOUND, also for purchases of others.
 */
@Injectable()
export class ReviewPurchase {
  constructor(
    private readonly holds: HoldStore,
    private readonly orders: OrderStore,
    private readonly sales: SaleStore,
    private readonly money: ReadOrderMoney,
    private readonly route: ReadRoute,
  ) {}

  async run(tx: Tx, buyerId: string, id: string, wished: TicketMeans | null = null): Promise<Purchase> {
    const hold = await this.holds.own(tx, buyerId, id);
    const order = await this.orders.own(tx, buyerId, id);
    const at = order ?? hold;
    const date = at && (await this.sales.terms(tx, at.occurrenceId));
    if (!at || !date) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    const money = await this.money.run(tx, order);
    const stage = purchaseStageAt(hold, { ordered: order?.state ?? null, now: tx.now });
    const ways = stage === 'held' ? waysOf(at.lines, date, tx.now) : [];
    const open = ways.find((way) => way.means === wished && !way.hindrance);
    const means = order?.means ?? open?.means ?? date.payment;
    return {
      ...{ id, date, stage, lines: at.lines, order, ways, means, entryId: hold?.entryId ?? null },
      expiresAt: order?.payUntil ?? hold?.expiresAt ?? tx.now,
      ...money,
      disclosure: hold && stage === 'held' ? disclosureOf(hold, date, { now: tx.now, means }) : null,
      tickets: order ? await this.orders.tickets(tx, id) : [],
      others: order?.state === 'confirmed' ? await this.orders.besideIt(tx, id) : [],
      clashes: stage === 'held' && !hold?.guestId ? await this.route.clashing(tx, buyerId, date) : [],
      readAt: tx.now,
    };
  }

  /** How many card pages or vouchers an order has had. */
  pages(tx: Tx, id: string): Promise<number> {
    return this.money.pages(tx, id);
  }
}

type Kept = Pick<HoldEntity, 'lines' | 'expiresAt' | 'guestId'>;

/** What the page with the final button shows of a hold, for a way to pay (null: the event's first). Throws what `chosenWay` throws. */
export function disclosureOf(
  hold: Kept,
  date: DateTerms,
  { now, means }: { now: Date; means: TicketMeans | null },
): TicketDisclosure {
  const free = totalOf(hold.lines) === 0;
  const way = chosenWay(waysOf(hold.lines, date, now), (free ? null : means) ?? date.payment);
  return ticketDisclosure(orderFacts(hold, date, way), now);
}

/** The same of an order that waits for its money already: its way to pay stays, and so does the last instant. */
export const shownAgain = (
  kept: Kept,
  date: DateTerms,
  { now, order: { means, payUntil } }: { now: Date; order: Pick<TicketOrderEntity, 'means' | 'payUntil'> },
): TicketDisclosure => ticketDisclosure(orderFacts(kept, date, { means, until: payUntil }), now);

const waysOf = (lines: readonly OrderLine[], date: DateTerms, now: Date): OfferedWay[] =>
  waysOffered(date, { total: totalOf(lines), now, stores: konbiniLimits });

const orderFacts = (
  { lines, expiresAt, guestId }: Kept,
  date: DateTerms,
  { means, until }: OrderFacts['pays'],
): OrderFacts => ({
  ...{ title: inBoth(date.titleJa, date.titleEn), place: inBoth(date.placeJa, date.placeEn) },
  sessions: placedSessions(date.sessions, date),
  ...{ startsAt: date.startsAt, saleUntil: date.saleUntil, pays: { means, until }, lines, expiresAt },
  ...{ cancelling: date.cancelling, travel: date.travel, guest: guestId !== null },
  noResale: date.noResale ? { consented: date.handOnHours !== null && guestId === null } : null,
  mode: eventModeOf(date.types.filter(({ id }) => lines.some(({ typeId }) => typeId === id))),
});

import { Injectable } from '@nestjs/common';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits, asOrdered, sumOfGivenBack } from '../../domain/add-on.ts';
import { eventModeOf } from '../../domain/event-sale.ts';
import { placedSessions } from '../../domain/course-words.ts';
import { inBoth } from '../../domain/in-both.ts';
import {
  calledOffLetter,
  givenBackLetter,
  noRoomLetter,
  ticketLetter,
  toPayLetter,
} from '../../domain/ticket-letter.ts';
import type { OwedBack } from '../../domain/pay-words.ts';
import type { OutsideMoneyKind } from '../../domain/outside-money.ts';
import { heldTicketEndedLetter, ticketsEndedLetter } from '../../domain/tickets-ended-letter.ts';
import { DoorStore } from '../../store/door.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { OrderCalledOff } from '../../ticketing.events.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import { OutgoingTickets } from './outgoing-tickets.ts';

/** Writes a letter out of what is known of an order. */
export type LetterOf = (
  facts: Parameters<typeof ticketLetter>[0] & { reason: Bilingual; dateAlone: boolean },
  locale: Locale,
) => ReturnType<typeof ticketLetter>;

/** Tickets of an order ended since `amount` yen of its money had left. */
export type TicketsEndedTold = { orderId: string; kind: OutsideMoneyKind; amount: number };

/** Writes to whoever has tickets now, and says where their QR codes stand. */
@Injectable()
export class PostTickets {
  constructor(
    private readonly orders: OrderStore,
    private readonly sales: SaleStore,
    private readonly door: DoorStore,
    private readonly orderers: FindOrderer,
    private readonly outside: OutgoingTickets,
  ) {}

  /** Nobody is written to who is known no more, or has given no address. */
  run(tx: Tx, orderId: string): Promise<void> {
    return this.post(tx, orderId, ticketLetter);
  }

  /** Writes to whoever has ordered without an account and is yet to pay: until when, and where. Of a transfer its own letter says so. */
  async toPay(tx: Tx, orderId: string): Promise<void> {
    const order = await this.orders.byId(tx, orderId);
    const until = order?.means === 'bank_transfer' ? null : order?.payUntil;
    if (until) await this.post(tx, orderId, (facts, locale) => toPayLetter({ ...facts, until }, locale));
  }

  /** Writes to whoever paid when no room was left that all of it goes back. */
  noRoom(tx: Tx, orderId: string): Promise<void> {
    return this.post(tx, orderId, noRoomLetter);
  }

  /** Writes to whoever gave a paid ticket back what was kept of it, and of add-ons that went with it, and what goes back. */
  async givenBack(tx: Tx, ticketIds: readonly string[]): Promise<void> {
    const [ticket, ...along] = await this.door.givenBack(tx, ticketIds);
    if (!ticket) return;
    const money = sumOfGivenBack([ticket, ...along]);
    const name = inBoth(ticket.typeJa, ticket.typeEn);
    const names = along.map((one) => inBoth(one.typeJa, one.typeEn));
    await this.post(tx, ticket.orderId, (facts, locale) =>
      givenBackLetter({ ...facts, ...money, name, along: names, admitting: admits(ticket) }, locale),
    );
  }

  /**
   * Writes to whoever had tickets of an event that was called off, or a voucher for them: the buyer, whose money goes back (`owed`: what of a transfer
   * had come for an order that was not paid), and those
   * who have tickets from them.
   */
  async calledOff(tx: Tx, { orderId, refund, before }: OrderCalledOff, owed: OwedBack): Promise<void> {
    const tickets = await this.orders.tickets(tx, orderId);
    const money = { refund, before, unpaid: tickets.length === 0, owed };
    await this.post(tx, orderId, (facts, locale) => calledOffLetter({ ...facts, ...money }, locale));
    const nothing = { refund: 0, before: 0, unpaid: false, owed: { owed: 0, awaited: false } };
    for (const { id, holderId } of tickets)
      if (holderId)
        await this.post(tx, orderId, (facts, locale) => calledOffLetter({ ...facts, ...nothing }, locale), {
          ...{ id: holderId, page: `/me/tickets/received/${id}` },
        });
  }

  /** Writes to the buyer why tickets are good no more, and to those who have one of them from the buyer. */
  async ended(tx: Tx, { orderId, kind, amount }: TicketsEndedTold): Promise<void> {
    const lines = (await this.orders.byId(tx, orderId))?.lines ?? [];
    const tickets = asOrdered(await this.orders.tickets(tx, orderId), lines);
    const left = tickets.filter((ticket) => ticket.state !== 'cancelled' && admits(ticket)).length;
    await this.post(tx, orderId, (facts, locale) =>
      ticketsEndedLetter({ ...facts, kind, amount, left }, locale),
    );
    for (const { id, holderId, state } of tickets)
      if (holderId && state === 'cancelled')
        await this.post(tx, orderId, heldTicketEndedLetter, {
          ...{ id: holderId, page: `/me/tickets/received/${id}` },
        });
  }

  /** To whoever ordered, or to somebody who has a ticket from them; to nobody who is in the register no more. */
  async post(
    tx: Tx,
    orderId: string,
    letterOf: LetterOf,
    holder?: { id: string; page: string },
  ): Promise<void> {
    const order = await this.orders.byId(tx, orderId);
    const date = order && (await this.sales.terms(tx, order.occurrenceId));
    if (!order || !date) return;
    const meant = holder ? { id: order.id, memberId: holder.id, guestId: null } : order;
    const reached = await this.orderers.reached(tx, meant);
    if (!reached) return;
    const { locale, lines, total, means } = order;
    const { name, slug } = await this.outside.sender(tx);
    const letter = letterOf(
      {
        calledOff: date.state === 'called_off',
        ...{ reason: inBoth(date.offReasonJa ?? '', date.offReasonEn), dateAlone: date.offAlone },
        ...{ addressed: reached.name, guest: reached.guest, community: name },
        ...{ lines, total, means, startsAt: date.startsAt, sessions: placedSessions(date.sessions, date) },
        mode: eventModeOf(date.types.filter(({ id }) => lines.some(({ typeId }) => typeId === id))),
        ...{ title: inBoth(date.titleJa, date.titleEn), place: inBoth(date.placeJa, date.placeEn) },
      },
      locale,
    );
    await this.outside.run(tx, {
      to: reached.email,
      locale,
      slug,
      page: holder?.page ?? reached.page,
      letter,
    });
  }
}

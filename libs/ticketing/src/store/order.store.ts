import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import {
  changedTogether,
  eachTheirOwn,
  insertEach,
  insertRows,
  oneEach,
  readRows,
  together,
} from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { isAdmitting } from './admitting.ts';
import { ticketsBeside } from './order-group.store.ts';
import type { GroupedTicket } from './order-group.store.ts';
import { HoldEntity } from './hold.entity.ts';
import { TicketOrderEntity } from './ticket-order.entity.ts';
import { TicketEntity } from './ticket.entity.ts';
import { placeOf } from './place-of.ts';

export type OrderKey = { at: Date; id: string };

/** An order as a list shows it, with its date. */
export type ListedOrder = Pick<
  TicketOrderEntity,
  'id' | 'eventId' | 'state' | 'lines' | 'total' | 'orderedAt'
> & {
  titleJa: string;
  titleEn: string | null;
  placeJa: string;
  placeEn: string | null;
  startsAt: Date;
  endsAt: Date;
  /** Those that were not given back, add-ons left out. */
  tickets: number;
  /** Add-ons beside tickets of another order. */
  later: boolean;
};

export type BookedOrder = { hold: HoldEntity; order: TicketOrderEntity; tickets: TicketEntity[] };

/** Tickets by date, then by kind. */
export type TakenTickets = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Tickets that are good (add-ons left out), what all of it cost with what was kept of those given back and without what left in another way, and how many were let in. */
export type EventIncome = { tickets: number; yen: number; inside: number };

/** Orders and tickets of the transaction's community. */
@Injectable()
export class OrderStore {
  /** A buyer's own; null also for text that is no id at all. */
  async own(tx: Tx, buyerId: string, id: string): Promise<TicketOrderEntity | null> {
    const found = await this.known(tx, id);
    return found && [found.memberId, found.guestId].includes(buyerId) ? found : null;
  }

  byId(tx: Tx, id: string): Promise<TicketOrderEntity | null> {
    return orderOf(tx, id);
  }

  /** The same of anybody; null also for text that is no id at all. */
  async known(tx: Tx, id: string): Promise<TicketOrderEntity | null> {
    return isId(id) ? this.byId(tx, id) : null;
  }

  /** Nobody else decides about it until the commit; null also for text that is no id at all. */
  async locked(tx: Tx, id: string): Promise<TicketOrderEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(TicketOrderEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async change(tx: Tx, id: string, changes: Partial<TicketOrderEntity>): Promise<void> {
    await tx.repo(TicketOrderEntity).update({ id }, changes);
  }

  add(tx: Tx, order: TicketOrderEntity): Promise<void> {
    return add(tx, order);
  }

  issue(tx: Tx, tickets: TicketEntity[]): Promise<void> {
    return issue(tx, tickets);
  }

  /** An order that came of one press, with its tickets and the hold that knows the press. */
  addBooked(tx: Tx, booked: BookedOrder): Promise<void> {
    return addBooked(tx, booked);
  }

  tickets(tx: Tx, orderId: string): Promise<TicketEntity[]> {
    return ticketsOf(tx, orderId);
  }

  /** The same, and nobody is let in with one of them, or gives one back, until the commit. */
  lockedTickets(tx: Tx, orderId: string): Promise<TicketEntity[]> {
    return tx.repo(TicketEntity).find({
      ...{ where: { orderId }, order: { id: 'ASC' } },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Good tickets that admit somebody and are still with a buyer who ordered them, for a date; of a guest also once a member has the order. */
  async comingWith(tx: Tx, buyerIds: readonly string[], occurrenceId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int count from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
        where r.community_id = $1 and (r.member_id = any ($2::uuid[]) or r.ordered_as = 'guest' and r.ordered_by = any ($2)) and r.occurrence_id = $3 and t.state <> 'cancelled' and t.holder_id is null
          and ${isAdmitting('t')}`,
      [tx.community, buyerIds, occurrenceId],
    );
    return row!.count;
  }

  /** Tickets of other orders that stand together with it. */
  besideIt(tx: Tx, orderId: string): Promise<GroupedTicket[]> {
    return ticketsBeside(tx, orderId);
  }

  /** Whether somebody still comes with an order; its row is locked, so that none of its tickets is given back until the commit. */
  async isComingLocked(tx: Tx, orderId: string): Promise<boolean> {
    const order = await this.locked(tx, orderId);
    const good = await tx.query(
      `select from ticketing.ticket t where t.community_id = $1 and t.order_id = $2 and t.state <> 'cancelled' and t.holder_id is null
          and ${isAdmitting('t')} limit 1`,
      [tx.community, orderId],
    );
    return order?.state === 'confirmed' && good.length > 0;
  }

  /** How many tickets of each kind a buyer has for each date of an event, is paying for or is offered from the waiting list. By date, then by kind. */
  async taken(tx: Tx, buyerIds: readonly string[], eventId: string): Promise<TakenTickets> {
    const taken = new Map<string, Map<string, number>>();
    for (const { occurrenceId, typeId, count } of await takenBy(tx, { buyerIds, eventId })) {
      const ofDate = taken.get(occurrenceId) ?? new Map<string, number>();
      taken.set(occurrenceId, ofDate.set(typeId, (ofDate.get(typeId) ?? 0) + count));
    }
    return taken;
  }

  /** A member's orders, the last one first. */
  ofMember(
    tx: Tx,
    memberId: string,
    { first, after }: { first: number; after: OrderKey | null },
  ): Promise<ListedOrder[]> {
    return tx.query<ListedOrder>(
      `select r.id, r.event_id "eventId", r.state, r.lines, r.total, r.ordered_at "orderedAt", e.title_ja "titleJa",
              e.title_en "titleEn", ${placeOf}, o.starts_at "startsAt", o.ends_at "endsAt",
              (select count(*)::int from ticketing.ticket t where t.order_id = r.id and t.state <> 'cancelled' and ${isAdmitting('t')}) tickets, r.beside_id is not null later
         from ticketing.ticket_order r join ticketing.event e on e.id = r.event_id
         join ticketing.occurrence o on o.id = r.occurrence_id
        where r.community_id = $1 and r.member_id = $2
          and ($3::timestamptz is null or (r.ordered_at, r.id) < ($3, $4::uuid))
        order by r.ordered_at desc, r.id desc limit $5`,
      [tx.community, memberId, after?.at ?? null, after?.id ?? null, first],
    );
  }

  /** Of an event. */
  async income(tx: Tx, eventId: string): Promise<EventIncome> {
    const [row] = await tx.query<Omit<EventIncome, 'yen'> & { yen: string }>(
      `select count(*) filter (where t.state <> 'cancelled' and ${isAdmitting('t')})::int tickets,
              coalesce(sum(case when t.state = 'cancelled' then coalesce(t.fee, 0) else t.price end), 0) - (
                select coalesce(sum(m.amount - m.used), 0) from ticketing.outside_money m join ticketing.ticket_order x on x.id = m.order_id
                 where m.community_id = $1 and x.event_id = $2 and m.state in ('open', 'ended', 'kept')) yen,
              count(*) filter (where t.state = 'checked_in')::int inside
         from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
        where r.community_id = $1 and r.event_id = $2`,
      [tx.community, eventId],
    );
    return { ...row!, yen: Number(row!.yen) };
  }

  /** Two entries of the register were one person: what one has ordered is the other's as well. */
  async handOver(tx: Tx, from: string, to: string): Promise<void> {
    await tx.query(
      `with held as (update ticketing.hold set member_id = $2, press = press || ' ' || id where member_id = $1),
            theirs as (update ticketing.ticket set holder_id = $2 where holder_id = $1),
            sent as (update ticketing.handover set member_id = $2 where member_id = $1 and state = 'open')
       update ticketing.ticket_order set member_id = $2 where member_id = $1`,
      [from, to],
    );
  }

  /**
   * They were not: each has their own orders again, with those of their earlier `doubles`, and can open no other's, not even by the hold that
   * it came of. What is on its way to somebody is sent by whoever has the ticket.
   */
  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.query(
      `with theirs as (
         update ticketing.ticket_order o set member_id = $1
          where ordered_by = any($2) or ordered_by in (select g.id from ticketing.guest g where g.taken_by = any($2)) returning id),
       received as (
         update ticketing.ticket t set holder_id = $1 from ticketing.handover h
          where h.ticket_id = t.id and h.serial = t.serial and h.receiver_id = any($2) and t.holder_id is not null
         returning t.id),
       sent as (
         update ticketing.handover h set member_id = $1 from ticketing.ticket t
          where t.id = h.ticket_id and h.state = 'open'
            and (t.id in (select id from received) or t.holder_id is null and t.order_id in (select id from theirs)))
       update ticketing.hold set member_id = $1 where id in (select id from theirs)`,
      [memberId, [memberId, ...doubles]],
    );
  }
}

const orderOf = oneEach(
  (tx, ids) => readRows(tx, TicketOrderEntity, 'id = any($1)', [ids]),
  ({ id }: TicketOrderEntity) => id,
);
const ticketsOf = eachTheirOwn(
  (tx, orderIds) =>
    readRows(tx, TicketEntity, 'community_id = $1 and order_id = any($2) order by id', [
      tx.community,
      orderIds,
    ]),
  ({ orderId }: TicketEntity) => orderId,
);
const add = changedTogether((tx, orders: readonly TicketOrderEntity[]) =>
  insertRows(tx, TicketOrderEntity, orders),
);
const issue = changedTogether((tx, tickets: readonly TicketEntity[][]) =>
  insertRows(tx, TicketEntity, tickets.flat()),
);

const addBooked = changedTogether((tx, booked: readonly BookedOrder[]) =>
  insertEach(tx, [
    { entity: HoldEntity, rows: booked.map(({ hold }) => hold) },
    { entity: TicketOrderEntity, rows: booked.map(({ order }) => order) },
    { entity: TicketEntity, rows: booked.flatMap(({ tickets }) => tickets) },
  ]),
);

type Had = { buyerId: string; eventId: string; occurrenceId: string; typeId: string; count: number };
type Asked = { buyerIds: readonly string[]; eventId: string };

/** What somebody ordered as a guest counts for them also once a member has it. By buyer first, whatever PostgreSQL would find cheaper: of an event there are thousands of orders, of a buyer a few. */
const takenBy = together(async (tx, asked: readonly Asked[]) => {
  const rows = await tx.query<Had>(
    `with theirs as materialized (
       select o.id, whose.buyer_id, o.event_id, o.occurrence_id, o.state, o.lines from ticketing.ticket_order o
        cross join lateral (values (o.member_id), (case o.ordered_as when 'guest' then o.ordered_by end)) whose (buyer_id)
        where o.community_id = $1 and (o.member_id = any($2) or o.ordered_as = 'guest' and o.ordered_by = any($2))
          and whose.buyer_id = any($2))
     select "buyerId", "eventId", "occurrenceId", "typeId", sum(count)::int count
       from (select o.buyer_id "buyerId", o.event_id "eventId", t.occurrence_id "occurrenceId", t.ticket_type_id "typeId", t.count
               from theirs o cross join lateral (
                 select t.occurrence_id, t.ticket_type_id, count(*) count from ticketing.ticket t
                  where t.community_id = $1 and t.order_id = o.id and t.state <> 'cancelled' group by 1, 2) t
              where o.event_id = any($3)
             union all
             select o.buyer_id, o.event_id, o.occurrence_id, (l->>'typeId')::uuid, (l->>'quantity')::int
               from theirs o, jsonb_array_elements(o.lines) l
              where o.event_id = any($3) and o.state = 'awaiting_payment'
             union all
             select h.member_id, h.event_id, h.occurrence_id, (l->>'typeId')::uuid, (l->>'quantity')::int
               from ticketing.hold h, jsonb_array_elements(h.lines) l
              where h.community_id = $1 and h.member_id = any($2) and h.event_id = any($3) and h.entry_id is not null
                and h.state = 'active' and h.expires_at > $4) had
      group by 1, 2, 3, 4`,
    [
      tx.community,
      asked.flatMap(({ buyerIds }) => buyerIds),
      [...new Set(asked.map(({ eventId }) => eventId))],
      tx.now,
    ],
  );
  return asked.map(({ buyerIds, eventId }) =>
    rows.filter((row) => row.eventId === eventId && buyerIds.includes(row.buyerId)),
  );
});

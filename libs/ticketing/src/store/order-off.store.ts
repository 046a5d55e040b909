import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { OffTrouble } from '../domain/states.ts';
import { guestName } from './attendee.store.ts';
import { isAdmitting } from './admitting.ts';
import { OrderOffEntity } from './order-off.entity.ts';

/** How far calling an event off is. Yen. */
export type OffProgress = {
  orders: number;
  tickets: number;
  waiting: number;
  done: number;
  needPerson: number;
  refundDue: number;
  refundDone: number;
  /** Waits for bank accounts of buyers. */
  refundWaits: number;
};

/** An order that needs a person. */
export type TroubledOrder = Pick<OrderOffEntity, 'orderId' | 'refund'> & {
  trouble: OffTrouble;
  memberId: string | null;
  guestName: string | null;
};

/** SQL: an order belongs to the calling off of its one date, or to that of the event where its date was not called off by itself. */
const settledWith = (dateId: string): string =>
  `case when ${dateId}::uuid is null then o.called_off_at is null else o.id = ${dateId} end`;

/** SQL: money of an order that goes back for that was refused, or is here again, however well its tickets were settled. */
const moneyIsStuck = (orderId: string): string =>
  `exists (select from ticketing.ticket_refund w where w.order_id = ${orderId} and w.cause = 'event' and w.state = 'stuck')`;

/** Orders with tickets, or that may still be paid, of what was called off. */
const toSettle = `
  insert into ticketing.order_off (order_id, community_id, event_id, state, refund, tries)
  select r.id, r.community_id, r.event_id, 'waiting', 0, 0
    from ticketing.ticket_order r join ticketing.occurrence o on o.id = r.occurrence_id join ticketing.event e on e.id = o.event_id
   where r.community_id = $1 and r.state in ('confirmed', 'awaiting_payment') and o.ends_at > $2`;

/** What becomes of the orders of events that were called off. */
@Injectable()
export class OrderOffStore {
  /** Writes down every order of an event, or of one date, that has tickets or may still be paid; those of dates that are over stay as they are. */
  async begin(tx: Tx, eventId: string, dateId: string | null): Promise<void> {
    await tx.query(
      `${toSettle} and r.event_id = $3 and ($4::uuid is null or r.occurrence_id = $4) on conflict do nothing`,
      [tx.community, tx.now, eventId, dateId],
    );
  }

  /** Orders that were being made while it was called off. */
  async beginMissed(tx: Tx): Promise<void> {
    await tx.query(
      `${toSettle} and (o.called_off_at is not null or e.state = 'called_off') on conflict do nothing`,
      [tx.community, tx.now],
    );
  }

  /** Whether an order is of what was called off, so that its buyer is told of that. */
  async has(tx: Tx, orderId: string): Promise<boolean> {
    return (await tx.repo(OrderOffEntity).countBy({ communityId: tx.community, orderId })) > 0;
  }

  /** Some that nobody has settled, those that failed least first. */
  async waiting(tx: Tx, eventId: string, most: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select order_id id from ticketing.order_off
        where community_id = $1 and event_id = $2 and state = 'waiting' order by tries, order_id limit $3`,
      [tx.community, eventId, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Events of which some order was not settled. */
  async unsettled(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct event_id id from ticketing.order_off where community_id = $1 and state = 'waiting'`,
      [tx.community],
    );
    return rows.map(({ id }) => id);
  }

  /** Locked until the commit. */
  toChange(tx: Tx, orderId: string): Promise<OrderOffEntity | null> {
    return tx.repo(OrderOffEntity).findOne({ where: { orderId }, lock: { mode: 'pessimistic_write' } });
  }

  async change(tx: Tx, orderId: string, changes: Partial<OrderOffEntity>): Promise<void> {
    await tx.repo(OrderOffEntity).update({ orderId }, changes);
  }

  /** What of an order would not go back needs nobody any more. */
  async resolveStuck(tx: Tx, orderId: string): Promise<void> {
    const stuck = { orderId, state: 'needs_person', trouble: 'refund_stuck' } as const;
    await tx.repo(OrderOffEntity).update(stuck, { state: 'done', trouble: null, settledAt: tx.now });
  }

  /** Before it is called off: what would be settled. Afterwards: what was, and what is not yet. */
  async progress(tx: Tx, eventId: string, dateId: string | null): Promise<OffProgress> {
    const [row] = await tx.query<Record<keyof OffProgress, string>>(
      `with mine as (
         select r.id, r.state, r.means, o.ends_at > $3 coming
           from ticketing.ticket_order r join ticketing.occurrence o on o.id = r.occurrence_id
          where r.community_id = $1 and r.event_id = $2 and ${settledWith('$4')}),
       tickets as (
         select t.state, t.price, m.means, ${isAdmitting('t')} admits from ticketing.ticket t join mine m on m.id = t.order_id where m.coming),
       settled as (
         select case when f.state = 'done' and ${moneyIsStuck('f.order_id')} then 'needs_person' else f.state end state
           from ticketing.order_off f join mine m on m.id = f.order_id),
       back as (
         select b.amount, b.state from ticketing.ticket_refund b join mine m on m.id = b.order_id where b.cause = 'event')
       select (select count(*) from mine where state in ('confirmed', 'awaiting_payment') and coming) orders,
              (select count(*) from tickets where state <> 'cancelled' and admits) tickets,
              (select count(*) from settled where state = 'waiting') waiting,
              (select count(*) from settled where state = 'done') done,
              (select count(*) from settled where state = 'needs_person') "needPerson",
              (select coalesce(sum(price), 0) from tickets where means <> 'door' and state = 'valid')
              + (select coalesce(sum(amount), 0) from back) "refundDue",
              (select coalesce(sum(amount), 0) from back where state = 'done') "refundDone",
              (select coalesce(sum(amount), 0) from back where state = 'needs_bank_details') "refundWaits"`,
      [tx.community, eventId, tx.now, dateId],
    );
    const counted = Object.entries(row!).map(([name, value]) => [name, Number(value)]);
    return Object.fromEntries(counted) as OffProgress;
  }

  /** Orders of an event but of dates that were called off by themselves, or of one of these, that need a person. */
  troubled(
    tx: Tx,
    eventId: string,
    { dateId, most }: { dateId: string | null; most: number },
  ): Promise<TroubledOrder[]> {
    return tx.query<TroubledOrder>(
      `select f.order_id "orderId", coalesce(f.trouble, 'refund_stuck') trouble, f.refund, r.member_id "memberId", ${guestName} "guestName"
         from ticketing.order_off f join ticketing.ticket_order r on r.id = f.order_id join ticketing.occurrence o on o.id = r.occurrence_id
         left join ticketing.guest g on g.id = r.guest_id
        where f.community_id = $1 and f.event_id = $2 and ${settledWith('$4')}
          and (f.state = 'needs_person' or f.state = 'done' and ${moneyIsStuck('f.order_id')})
        order by f.order_id limit $3`,
      [tx.community, eventId, most, dateId],
    );
  }
}

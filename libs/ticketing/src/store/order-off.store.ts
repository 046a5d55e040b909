import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
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
};

/** An order that needs a person. */
export type TroubledOrder = Pick<OrderOffEntity, 'orderId' | 'trouble' | 'refund'> & { memberId: string };

/** What becomes of the orders of events that were called off. */
@Injectable()
export class OrderOffStore {
  /** Writes down every order of an event, or of one date, that has tickets or may still be paid; those of dates that are over stay as they are. */
  async begin(tx: Tx, eventId: string, dateId: string | null): Promise<void> {
    await tx.query(
      `insert into ticketing.order_off (order_id, community_id, event_id, state, refund, tries)
       select r.id, r.community_id, r.event_id, 'waiting', 0, 0
         from ticketing.ticket_order r join ticketing.occurrence o on o.id = r.occurrence_id
        where r.community_id = $1 and r.event_id = $2 and r.state in ('confirmed', 'awaiting_payment') and o.ends_at > $3
          and ($4::uuid is null or r.occurrence_id = $4)
       on conflict do nothing`,
      [tx.community, eventId, tx.now, dateId],
    );
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

  /** Before it is called off: what would be settled. Afterwards: what was, and what is not yet. */
  async progress(tx: Tx, eventId: string, dateId: string | null): Promise<OffProgress> {
    const [row] = await tx.query<Record<keyof OffProgress, string>>(
      `select (select count(*) from ticketing.ticket_order r join ticketing.occurrence o on o.id = r.occurrence_id
                where r.community_id = $1 and r.event_id = $2 and ($4::uuid is null or r.occurrence_id = $4) and r.state in ('confirmed', 'awaiting_payment')
                  and o.ends_at > $3) orders,
              (select count(*) from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
                 join ticketing.occurrence o on o.id = r.occurrence_id
                where r.community_id = $1 and r.event_id = $2 and ($4::uuid is null or r.occurrence_id = $4) and t.state <> 'cancelled' and o.ends_at > $3) tickets,
              (select count(*) from ticketing.order_off f join ticketing.ticket_order r on r.id = f.order_id
                where r.community_id = $1 and r.event_id = $2 and ($4::uuid is null or r.occurrence_id = $4) and f.state = 'waiting') waiting,
              (select count(*) from ticketing.order_off f join ticketing.ticket_order r on r.id = f.order_id
                where r.community_id = $1 and r.event_id = $2 and ($4::uuid is null or r.occurrence_id = $4) and f.state = 'done') done,
              (select count(*) from ticketing.order_off f join ticketing.ticket_order r on r.id = f.order_id
                where r.community_id = $1 and r.event_id = $2 and ($4::uuid is null or r.occurrence_id = $4)
                  and f.state = 'needs_person') "needPerson",
              (select coalesce(sum(t.price), 0) from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
                 join ticketing.occurrence o on o.id = r.occurrence_id
                where r.community_id = $1 and r.event_id = $2 and ($4::uuid is null or r.occurrence_id = $4) and r.means = 'card' and t.state = 'valid' and o.ends_at > $3)
              + (select coalesce(sum(m.amount), 0) from ticketing.ticket_refund m join ticketing.ticket_order r on r.id = m.order_id
                  where r.community_id = $1 and r.event_id = $2 and ($4::uuid is null or r.occurrence_id = $4) and m.cause = 'event') "refundDue",
              (select coalesce(sum(m.amount), 0) from ticketing.ticket_refund m join ticketing.ticket_order r on r.id = m.order_id
                where r.community_id = $1 and r.event_id = $2 and ($4::uuid is null or r.occurrence_id = $4) and m.cause = 'event' and m.state = 'done') "refundDone"`,
      [tx.community, eventId, tx.now, dateId],
    );
    const counted = Object.entries(row!).map(([name, value]) => [name, Number(value)]);
    return Object.fromEntries(counted) as OffProgress;
  }

  /** Orders of an event, or of one date, that need a person. */
  troubled(
    tx: Tx,
    eventId: string,
    { dateId, most }: { dateId: string | null; most: number },
  ): Promise<TroubledOrder[]> {
    return tx.query<TroubledOrder>(
      `select f.order_id "orderId", f.trouble, f.refund, r.member_id "memberId"
         from ticketing.order_off f join ticketing.ticket_order r on r.id = f.order_id
        where f.community_id = $1 and f.event_id = $2 and f.state = 'needs_person'
          and ($4::uuid is null or r.occurrence_id = $4)
        order by f.order_id limit $3`,
      [tx.community, eventId, most, dateId],
    );
  }
}

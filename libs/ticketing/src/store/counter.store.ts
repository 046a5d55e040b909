import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CancelPolicy } from '../domain/cancel-policy.ts';
import type { TicketMeans } from '../domain/pay-way.ts';
import type { EventState, OrderState } from '../domain/states.ts';
import type { OrderLine } from '../domain/ticket-disclosure.ts';
import { guestName } from './attendee.store.ts';
import { CounterBookingEntity } from './counter-booking.entity.ts';
import { CounterCashEntity } from './counter-cash.entity.ts';
import { siteOf } from './place-of.ts';
import type { NamedSite } from './place-of.ts';

/** A booking as the counter lists it. Yen, tax included. */
export type ListedBooking = {
  id: string;
  madeAt: Date;
  endedAt: Date | null;
  memberId: string | null;
  /** Of a guest; null where it is a member's, and once nothing of the guest is left. */
  guestName: string | null;
  guestKana: string | null;
  phone: string | null;
  startsAt: Date;
  site: NamedSite | null;
  lines: OrderLine[];
  total: number;
  state: OrderState;
  means: TicketMeans;
  payUntil: Date | null;
  /** By which billing knows the transfer that is awaited. */
  awaitedId: string | null;
  /** By which it knows every transfer that was asked for. */
  transferIds: string[];
  /** When the desk has typed in the account to which its money goes back. */
  accountAt: Date | null;
  cancelling: CancelPolicy;
  /** Of the event or its date. */
  eventState: EventState;
  /** What each good ticket with which nobody is inside cost. */
  prices: number[];
  /** Somebody has come in with one of its tickets. */
  inside: boolean;
  /** Cash that is to be handed back. */
  due: number;
};

const most = 200;

/** Bookings made at the counter, and the cash of them; of the transaction's community. */
@Injectable()
export class CounterStore {
  async add(tx: Tx, booking: CounterBookingEntity): Promise<void> {
    await tx.repo(CounterBookingEntity).insert(booking);
  }

  /** Null also for orders that were made otherwise, and for text that is no id at all. */
  async byId(tx: Tx, id: string): Promise<CounterBookingEntity | null> {
    return isId(id) ? tx.repo(CounterBookingEntity).findOneBy({ id }) : null;
  }

  async end(tx: Tx, id: string, by: string): Promise<void> {
    await tx.repo(CounterBookingEntity).update({ id }, { endedBy: by, endedAt: tx.now });
  }

  async accountNamed(tx: Tx, id: string, by: string): Promise<void> {
    await tx.repo(CounterBookingEntity).update({ id }, { accountBy: by, accountAt: tx.now });
  }

  async addCash(tx: Tx, cash: Omit<CounterCashEntity, 'communityId' | 'doneAt'>): Promise<void> {
    await tx.repo(CounterCashEntity).insert({ ...cash, communityId: tx.community, doneAt: tx.now });
  }

  /** Cash that was taken and handed back for an order, oldest first. */
  cashOf(tx: Tx, orderId: string): Promise<CounterCashEntity[]> {
    const order = { doneAt: 'ASC', id: 'ASC' } as const;
    return tx.repo(CounterCashEntity).find({ where: { communityId: tx.community, orderId }, order });
  }

  /** Bookings of an event: with which there is something to do first, then the last ones; at most two hundred. */
  ofEvent(tx: Tx, eventId: string): Promise<ListedBooking[]> {
    return tx.query<ListedBooking>(
      `select b.id, b.made_at "madeAt", b.ended_at "endedAt", b.account_at "accountAt", r.member_id "memberId", ${guestName} "guestName",
              nullif(concat_ws('　', nullif(g.family_kana, ''), nullif(g.given_kana, '')), '') "guestKana", g.phone,
              o.starts_at "startsAt", ${siteOf}, r.lines, r.total, r.state, r.means, r.pay_until "payUntil", o.cancel_policy cancelling,
              case when o.called_off_at is null then e.state else 'called_off' end "eventState",
              case when r.means = 'bank_transfer' and r.state = 'awaiting_payment' and b.ended_at is null then (
                select p.attempt_id from ticketing.ticket_payment p where p.order_id = r.id order by p.number desc limit 1) end "awaitedId",
              case when r.means = 'bank_transfer' then coalesce((
                select json_agg(p.attempt_id) from ticketing.ticket_payment p where p.order_id = r.id), '[]') else '[]' end "transferIds",
              coalesce((select json_agg(t.price) from ticketing.ticket t where t.order_id = r.id and t.state = 'valid'), '[]') prices,
              exists (select from ticketing.ticket t where t.order_id = r.id and t.state = 'checked_in') inside,
              (select coalesce(sum(f.amount), 0)::int from ticketing.ticket_refund f where f.order_id = r.id and f.state = 'at_counter') due
         from ticketing.counter_booking b join ticketing.ticket_order r on r.id = b.id
         join ticketing.occurrence o on o.id = r.occurrence_id join ticketing.event e on e.id = r.event_id
         left join ticketing.guest g on g.id = r.guest_id
        where b.community_id = $1 and b.event_id = $2
        order by (b.ended_at is null and r.state <> 'confirmed' or exists (
                   select from ticketing.ticket_refund f where f.order_id = r.id and f.state = 'at_counter')) desc, b.made_at desc, b.id
        limit ${most}`,
      [tx.community, eventId],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { AddOnCount } from '../domain/add-on.ts';
import type { CancelPolicy } from '../domain/cancel-policy.ts';
import type { TicketMeans } from '../domain/pay-way.ts';
import type { TicketState } from '../domain/states.ts';
import { addOnsOf } from './admitting.ts';
import type { DoorSession } from '../domain/admission.ts';
import { guestName, isOfTicket } from './attendee.store.ts';
import { isCourse, withSessions } from './sessions-of.ts';

/** A ticket as the door and its bearer see it. */
export type TicketAtDoor = {
  id: string;
  orderId: string;
  /** Null where it is a guest's. */
  memberId: string | null;
  /** Whose it is by now, member or guest. */
  ownerId: string;
  /** It is not with whoever ordered it. */
  handedOn: boolean;
  state: TicketState;
  serial: number;
  /** Its order is confirmed: free, paid, or to be paid at the entrance. */
  paid: boolean;
  price: number;
  means: TicketMeans;
  cancelling: CancelPolicy;
  checkedInAt: Date | null;
  eventId: string;
  /** It is for taking part online. */
  online: boolean;
  /** An add-on lets nobody in; null: it does. */
  mostBeside: number | null;
  /** Good ones of its order, for the whole party. */
  addOns: AddOnCount[];
  startsAt: Date;
  endsAt: Date;
  /** Those of its course that take place, the soonest first; none of a ticket that admits once. */
  sessions: DoorSession[];
  /** The date, or the event, does not take place; what was paid goes back without a fee. */
  calledOff: boolean;
  typeJa: string;
  typeEn: string | null;
  /** Who comes with it, where its owner said; both null or both there. */
  familyName: string | null;
  givenName: string | null;
  /** Somebody outside the register: whom a company sends, or a guest; null where it is a member’s own. */
  sentName: string | null;
};

/** A ticket that was given back, with what was kept of it, and what goes back of all that ended with it; yen. */
export type GivenBackTicket = {
  orderId: string;
  price: number;
  fee: number;
  /** One refund is of all tickets that ended together. */
  refundId: string | null;
  refund: number;
  typeJa: string;
  typeEn: string | null;
  mostBeside: number | null;
};

/** Tickets at the door. */
@Injectable()
export class DoorStore {
  /** Locked until the commit, so that of two doors one lets in and the other sees it; null also for text that is no id at all. */
  async locked(tx: Tx, ticketId: string): Promise<TicketAtDoor | null> {
    if (!isId(ticketId)) return null;
    const [found] = await this.allLocked(tx, [ticketId]);
    return found ?? null;
  }

  /** The same of several, in the order of their ids, as every door locks them. */
  allLocked(tx: Tx, ticketIds: readonly string[]): Promise<TicketAtDoor[]> {
    return this.lockedWhere(tx, 't.id = any ($2::uuid[])', ticketIds);
  }

  /** The same of all tickets of orders. */
  ordersLocked(tx: Tx, orderIds: readonly string[]): Promise<TicketAtDoor[]> {
    return this.lockedWhere(tx, 't.order_id = any ($2::uuid[])', orderIds);
  }

  private async lockedWhere(tx: Tx, where: string, of: string | readonly string[]): Promise<TicketAtDoor[]> {
    const found = await tx.query<TicketAtDoor & { course: boolean }>(
      `select t.id, t.order_id "orderId", coalesce(t.holder_id, r.member_id) "memberId", coalesce(t.holder_id, r.member_id, r.guest_id) "ownerId", t.holder_id is not null "handedOn", t.state, t.serial, r.state = 'confirmed' paid, t.price, r.means, o.cancel_policy cancelling, t.checked_in_at "checkedInAt",
              r.event_id "eventId", o.starts_at "startsAt", o.ends_at "endsAt", (o.called_off_at is not null or e.state = 'called_off') "calledOff", k.name_ja "typeJa", k.name_en "typeEn", k.online, k.most_beside "mostBeside", ${addOnsOf('r')} "addOns", ${isCourse('o.id')} course, a.family_name "familyName", a.given_name "givenName", coalesce(c.name, ${guestName}) "sentName"
         from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
         join ticketing.occurrence o on o.id = t.occurrence_id join ticketing.event e on e.id = o.event_id
         join ticketing.ticket_type k on k.id = t.ticket_type_id
         left join ticketing.attendee a on ${isOfTicket}
         left join ticketing.company_place c on c.id = r.id left join ticketing.guest g on g.id = r.guest_id
        where t.community_id = $1 and ${where} order by t.id for update of t`,
      [tx.community, of],
    );
    return (await withSessions(tx, found)).map(({ course: _, ...ticket }) => ticket);
  }

  /** What became of tickets that were given back, in this order, for the letter that says so. */
  givenBack(tx: Tx, ticketIds: readonly string[]): Promise<GivenBackTicket[]> {
    return tx.query<GivenBackTicket>(
      `select t.order_id "orderId", t.price, t.fee, t.refund_id "refundId", case when f.cause = 'outside' then 0 else coalesce(f.amount, 0) end refund, k.name_ja "typeJa", k.name_en "typeEn", k.most_beside "mostBeside"
         from ticketing.ticket t join ticketing.ticket_type k on k.id = t.ticket_type_id
         left join ticketing.ticket_refund f on f.id = t.refund_id
        where t.community_id = $1 and t.id = any ($2::uuid[]) and t.state = 'cancelled' order by array_position($2::uuid[], t.id)`,
      [tx.community, ticketIds],
    );
  }

  /**
   * Lets in, or takes it back, and writes down who did; null: they came in online by themselves. `sessionId`: to which session of its course; a ticket is
   * good again once its bearer was in none of them.
   */
  async turn(
    tx: Tx,
    ticketId: string,
    { act, by, sessionId = null }: { act: 'in' | 'undone'; by: string | null; sessionId?: string | null },
  ): Promise<void> {
    const values = [tx.community, ticketId, newId(), by, sessionId, tx.now];
    const written = `insert into ticketing.admission (id, community_id, ticket_id, act, done_by, session_id, at) values ($3, $1, $2, '${act}', $4, $5, $6)`;
    await tx.query(
      act === 'in'
        ? `with turned as (
             update ticketing.ticket set state = 'checked_in', checked_in_at = coalesce(checked_in_at, $6) where id = $2),
           came as (
             insert into ticketing.session_visit (session_id, ticket_id, community_id, came_at)
             select $5::uuid, $2, $1, $6 where $5::uuid is not null on conflict do nothing)
           ${written}`
        : `with left_session as (
             delete from ticketing.session_visit where community_id = $1 and ticket_id = $2 and session_id = $5::uuid),
           turned as (
             update ticketing.ticket t set state = 'valid', checked_in_at = null where t.id = $2 and not exists (
               select from ticketing.session_visit v where v.community_id = $1 and v.ticket_id = t.id and v.session_id <> $5::uuid))
           ${written}`,
      values,
    );
  }

  /**
   * Gives a ticket back, of which `fee` yen are kept: its places are free at once, its code opens no door, and nobody to whom it was sent can accept it. Answers with the sets that have more given out and
   * held than they have places.
   */
  async cancel(
    tx: Tx,
    ticketId: string,
    { fee, refundId }: { fee: number; refundId: string | null },
  ): Promise<string[]> {
    const overfull = await tx.query<{ quotaId: string }>(
      `with freed as (
         update ticketing.place set ticket_id = null, hold_id = null, held_until = null
          where community_id = $1 and ticket_id = $2 and ticket_id is not null returning quota_id, retired_at),
       unsent as (
         update ticketing.handover set state = 'taken_back', email = null, settled_at = $3
          where community_id = $1 and ticket_id = $2 and state = 'open'),
       given_back as (
         update ticketing.ticket set state = 'cancelled', cancelled_at = $3, fee = $4, refund_id = $5 where id = $2)
       select f.quota_id "quotaId" from freed f
        where f.retired_at is null and exists (
          select from ticketing.place p where p.quota_id = f.quota_id and p.retired_at is not null
             and (p.ticket_id is not null or p.held_until > $3))
        order by f.quota_id`,
      [tx.community, ticketId, tx.now, fee, refundId],
    );
    return overfull.map(({ quotaId }) => quotaId);
  }
}

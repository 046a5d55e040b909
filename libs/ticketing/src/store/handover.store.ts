import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { In, MoreThan } from 'typeorm';
import type { Audience } from '../domain/audience.ts';
import type { TicketMeans } from '../domain/pay-way.ts';
import type { HandOnHours } from '../domain/handing-on.ts';
import type { MemberPrices } from '../domain/member-price.ts';
import type { EventKind } from '../domain/event-words.ts';
import type { EventState, TicketState } from '../domain/states.ts';
import { admits } from './admitting.ts';
import { HandoverEntity } from './handover.entity.ts';
import { joinSpots, shownRoom, shownSeat } from './spots.ts';
import { noResaleOf } from './sale.store.ts';
import { placeOf } from './place-of.ts';

/** A ticket with what decides whether it may change hands. `memberId` has it now; `buyerId` has ordered it. Yen, tax included. */
export type HandableTicket = {
  id: string;
  eventId: string;
  memberId: string;
  buyerId: string;
  state: TicketState;
  serial: number;
  price: number;
  means: TicketMeans;
  regular: number;
  discounted: boolean;
  memberPrices: MemberPrices;
  audience: Audience;
  eventState: EventState;
  handOnHours: HandOnHours;
  startsAt: Date;
  endsAt: Date;
  typeJa: string;
  typeEn: string | null;
  online: boolean;
  kind: EventKind;
  titleJa: string;
  titleEn: string | null;
  placeJa: string;
  placeEn: string | null;
  offReasonJa: string | null;
  offReasonEn: string | null;
  /** It may not be resold. */
  noResale: boolean;
  /** Where whoever has it sits on the journey, once the desk shows it: 1号車 3A. */
  seat: string | null;
  room: string | null;
};

const ticketOf = `
  select t.id, o.event_id "eventId", coalesce(t.holder_id, r.member_id) "memberId", r.member_id "buyerId", t.state, t.serial, t.price, r.means, k.price regular, k.discounted, k.member_prices "memberPrices", k.audience,
         case when o.called_off_at is null then e.state else 'called_off' end "eventState", e.hand_on_hours "handOnHours", o.starts_at "startsAt", o.ends_at "endsAt",
         k.name_ja "typeJa", k.name_en "typeEn", k.online, e.kind, e.title_ja "titleJa", e.title_en "titleEn", ${placeOf},
         coalesce(o.off_reason_ja, e.off_reason_ja) "offReasonJa",
         case when o.called_off_at is null then e.off_reason_en else o.off_reason_en end "offReasonEn", ${shownSeat} seat, ${shownRoom} room, ${noResaleOf} "noResale"
    from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
    join ticketing.ticket_type k on k.id = t.ticket_type_id
    join ticketing.occurrence o on o.id = t.occurrence_id join ticketing.event e on e.id = o.event_id ${joinSpots}
   where t.community_id = $1 and ${admits('k')}`;

/** Tickets that change hands, of the transaction's community. */
@Injectable()
export class HandoverStore {
  /** Null also for text that is no id at all. */
  async ticket(tx: Tx, id: string): Promise<HandableTicket | null> {
    return this.oneTicket(tx, id, '');
  }

  /** The same, and nobody else decides about it until the commit. */
  async lockedTicket(tx: Tx, id: string): Promise<HandableTicket | null> {
    return this.oneTicket(tx, id, ' for update of t');
  }

  /** Those that were handed to a member, the next date first. */
  held(tx: Tx, memberId: string, most: number): Promise<HandableTicket[]> {
    return tx.query<HandableTicket>(
      `${ticketOf} and t.holder_id = $2 order by o.starts_at desc, t.id limit $3`,
      [...[tx.community, memberId, most]],
    );
  }

  byCode(tx: Tx, codeHash: Buffer): Promise<HandoverEntity | null> {
    return tx.repo(HandoverEntity).findOneBy({ codeHash });
  }

  byId(tx: Tx, id: string): Promise<HandoverEntity | null> {
    return tx.repo(HandoverEntity).findOneBy({ id });
  }

  /** What is on its way to somebody, of these tickets; of each one at most. */
  open(tx: Tx, ticketIds: readonly string[]): Promise<HandoverEntity[]> {
    return tx.repo(HandoverEntity).findBy({ ticketId: In([...ticketIds]), state: 'open' });
  }

  /** How many a member has sent since an instant. */
  sentSince(tx: Tx, memberId: string, since: Date): Promise<number> {
    return tx.repo(HandoverEntity).countBy({ memberId, offeredAt: MoreThan(since) });
  }

  async add(tx: Tx, handover: HandoverEntity): Promise<void> {
    await tx.repo(HandoverEntity).insert(handover);
  }

  async change(tx: Tx, id: string, changes: Partial<HandoverEntity>): Promise<void> {
    await tx.repo(HandoverEntity).update({ id }, changes);
  }

  /** From now on it is in these hands, and codes of an earlier serial are dead. What was said of whoever came with it before goes. */
  async giveTicket(tx: Tx, id: string, to: { holderId: string | null; serial: number }): Promise<void> {
    await tx.query(
      `with given as (
         update ticketing.ticket set holder_id = $2, serial = $3 where id = $1
         returning community_id, order_id, ticket_type_id, nth),
       unnamed as (
         delete from ticketing.attendee a using given g
          where a.community_id = g.community_id and a.order_id = g.order_id and a.ticket_type_id = g.ticket_type_id and a.nth = g.nth),
       uncalled as (
         delete from ticketing.emergency_contact c using given g
          where c.community_id = g.community_id and c.order_id = g.order_id and c.ticket_type_id = g.ticket_type_id and c.nth = g.nth)
       delete from ticketing.answer n using given g
        where n.community_id = g.community_id and n.order_id = g.order_id and n.about = g.ticket_type_id || ':' || g.nth`,
      [id, to.holderId, to.serial],
    );
  }

  private async oneTicket(tx: Tx, id: string, lock: string): Promise<HandableTicket | null> {
    if (!isId(id)) return null;
    const [found] = await tx.query<HandableTicket>(`${ticketOf} and t.id = $2${lock}`, [tx.community, id]);
    return found ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { TicketMeans } from '../domain/pay-way.ts';
import { addOnsOf, admits } from './admitting.ts';
import type { AddOnCount } from '../domain/add-on.ts';
import { isOfTicket } from './attendee.store.ts';
import type { CourseSession } from '../domain/course.ts';
import { noResaleOf } from './sale.store.ts';
import { placeOf } from './place-of.ts';
import { readSessions, sessionsOf } from './sessions-of.ts';
import { joinSpots, shownRoom, shownSeat } from './spots.ts';

/** A ticket that lets its bearer in, with what it is for. Price in yen, tax included. */
export type GoodTicket = {
  id: string;
  serial: number;
  orderId: string;
  price: number;
  means: TicketMeans;
  typeJa: string;
  typeEn: string | null;
  online: boolean;
  titleJa: string;
  titleEn: string | null;
  placeJa: string;
  placeEn: string | null;
  startsAt: Date;
  endsAt: Date;
  /** Its tickets may not be resold. */
  noResale: boolean;
  /** Of a course; else none. */
  sessions: CourseSession[];
  /** Who comes with it, where its owner said; both null or both there. */
  familyName: string | null;
  givenName: string | null;
  /** Where whoever has it sits on the journey, once the desk shows it: 1号車 3A. */
  seat: string | null;
  room: string | null;
  /** Ordered with it: on no paper of whoever has it from the buyer, who is to pay for nothing. */
  addOns: AddOnCount[];
};

const good = `
  select t.id, t.serial, t.order_id "orderId", t.price, r.means, k.name_ja "typeJa", k.name_en "typeEn", k.online,
         e.title_ja "titleJa", e.title_en "titleEn", ${placeOf}, ${sessionsOf},
         o.starts_at "startsAt", o.ends_at "endsAt", a.family_name "familyName", a.given_name "givenName", ${shownSeat} seat, ${shownRoom} room, ${noResaleOf} "noResale",
         case when t.holder_id is null then ${addOnsOf('r')} else '[]' end "addOns"
    from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
    join ticketing.ticket_type k on k.id = t.ticket_type_id
    join ticketing.occurrence o on o.id = t.occurrence_id join ticketing.event e on e.id = o.event_id
    left join ticketing.attendee a on ${isOfTicket} ${joinSpots}
   where t.community_id = $1 and coalesce(t.holder_id, r.member_id, r.guest_id) = $2 and t.state <> 'cancelled' and ${admits('k')}`;

/** What of the tickets of the transaction's community is in somebody's hands. */
@Injectable()
export class OwnTicketStore {
  /** The good ones of an order, or the one that an id names; none also for text that is no id at all. */
  async named(tx: Tx, ownerId: string, id: string): Promise<GoodTicket[]> {
    if (!isId(id)) return [];
    const found = await tx.query<GoodTicket>(
      `${good} and (t.order_id = $3 or t.id = $3) order by k.position, t.id`,
      [...[tx.community, ownerId, id]],
    );
    return found.map((ticket) => ({ ...ticket, sessions: readSessions(ticket.sessions) }));
  }
}

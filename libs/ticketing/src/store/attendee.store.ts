import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { attendeeKeys } from '../domain/attendee.ts';
import type { AttendeeName, NamedSlot, TicketSlot } from '../domain/attendee.ts';
import type { EventState, OrderState, TicketState } from '../domain/states.ts';
import type { OrderLine } from '../domain/ticket-disclosure.ts';
import { isAdmitting } from './admitting.ts';
import { AttendeeEntity } from './attendee.entity.ts';
import { joinSpots, shownRoom, shownSeat } from './spots.ts';

/** A purchase, from the hold on, as far as those who come with its tickets are concerned. */
export type AskedPurchase = {
  id: string;
  eventId: string;
  eventState: EventState;
  startsAt: Date;
  lines: OrderLine[];
  /** Null while its places are only kept. */
  orderState: OrderState | null;
};

/** A ticket that was given out. */
export type GivenTicket = TicketSlot & {
  id: string;
  state: TicketState;
  handedOn: boolean;
  /** Where whoever has it sits on the journey, once the desk shows it: 1号車 3A. */
  seat: string | null;
  room: string | null;
};

/** Joins who comes (`a`) to a ticket (`t`). */
export const isOfTicket =
  'a.community_id = t.community_id and a.order_id = t.order_id and a.ticket_type_id = t.ticket_type_id and a.nth = t.nth';

/** The name of a guest (`g`) as it is shown; null where nothing is joined, or nothing of it is left. */
export const guestName = `nullif(concat_ws('　', nullif(g.family_name, ''), nullif(g.given_name, '')), '')`;

/** The reading of a name in columns of a table; null where none is kept. */
export const kanaIn = (table: string): string =>
  `nullif(concat_ws('　', nullif(${table}.family_kana, ''), nullif(${table}.given_kana, '')), '')`;

/**
 * Who comes with a ticket (`t`) of an order (`r`), as far as ticketing knows: who was named for it, whom a company sends, or a guest; null where it is
 * a member's own.
 */
export const joinWhoComes = `
    left join ticketing.attendee a on ${isOfTicket}
    left join ticketing.company_place c on c.id = r.id left join ticketing.guest g on g.id = r.guest_id`;
export const nameOfTicket = `coalesce(nullif(concat_ws('　', a.family_name, a.given_name), ''), c.name, ${guestName})`;
export const kanaOfTicket = `coalesce(${kanaIn('a')}, ${kanaIn('g')})`;

/** Who comes with tickets, as their owners said. */
@Injectable()
export class AttendeeStore {
  /** A buyer's own; null also for text that is no id at all. */
  async purchase(tx: Tx, buyerId: string, id: string): Promise<AskedPurchase | null> {
    if (!isId(id)) return null;
    const [found] = await tx.query<AskedPurchase>(
      `select p.id, p.event_id "eventId", case when o.called_off_at is null then e.state else 'called_off' end "eventState", o.starts_at "startsAt", p.lines, p.state "orderState"
         from (select id, event_id, occurrence_id, lines, state from ticketing.ticket_order
                where community_id = $1 and (member_id = $2 or guest_id = $2) and id = $3
               union all
               select id, event_id, occurrence_id, lines, null from ticketing.hold
                where community_id = $1 and (member_id = $2 or guest_id = $2) and id = $3) p
         join ticketing.event e on e.id = p.event_id join ticketing.occurrence o on o.id = p.occurrence_id
        order by p.state nulls last limit 1`,
      [tx.community, buyerId, id],
    );
    return found ?? null;
  }

  /** The tickets of an order with which somebody comes, in the order in which they were chosen. `lock`: nobody is let in with one of them until the commit. */
  tickets(tx: Tx, orderId: string, { lock }: { lock: boolean }): Promise<GivenTicket[]> {
    return tx.query<GivenTicket>(
      `select t.id, t.ticket_type_id "typeId", t.nth, t.state, t.holder_id is not null "handedOn", ${shownSeat} seat, ${shownRoom} room from ticketing.ticket t ${joinSpots}
        where t.community_id = $1 and t.order_id = $2 and ${isAdmitting('t')} order by t.id ${lock ? 'for update of t' : ''}`,
      [tx.community, orderId],
    );
  }

  /** The names said for an order, also before its tickets are given out. */
  async named(tx: Tx, orderId: string): Promise<NamedSlot[]> {
    const rows = await tx.repo(AttendeeEntity).findBy({ orderId });
    return rows.map(({ ticketTypeId: typeId, nth, familyName, givenName, familyKana, givenKana }) => ({
      ...{ typeId, nth, familyName, givenName, familyKana, givenKana },
    }));
  }

  /** The names that a member said last for tickets, each once; to be taken again with one tap. */
  known(tx: Tx, memberId: string, first: number): Promise<AttendeeName[]> {
    return tx.query<AttendeeName>(
      `select family_name "familyName", given_name "givenName", family_kana "familyKana", given_kana "givenKana"
         from ticketing.attendee a join ticketing.ticket_order r on r.id = a.order_id
        where a.community_id = $1 and r.member_id = $2
        group by 1, 2, 3, 4 order by max(a.changed_at) desc, 3, 4 limit $3`,
      [tx.community, memberId, first],
    );
  }

  /** What was said for a ticket before is overwritten. */
  async keep(tx: Tx, orderId: string, named: readonly NamedSlot[]): Promise<void> {
    const rows = named.map(({ typeId: ticketTypeId, nth, ...name }) => ({
      ...{ id: newId(), communityId: tx.community, orderId, ticketTypeId, nth, changedAt: tx.now },
      ...{ ...name, searchKeys: attendeeKeys(name) },
    }));
    await tx.repo(AttendeeEntity).upsert(rows, ['communityId', 'orderId', 'ticketTypeId', 'nth']);
  }
}

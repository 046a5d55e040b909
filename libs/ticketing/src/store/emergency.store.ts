import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { EmergencyContact, SaidContact } from '../domain/emergency.ts';
import { admits } from './admitting.ts';
import { joinWhoComes, kanaOfTicket, nameOfTicket } from './attendee.store.ts';
import { daysAreOver } from './days-over.ts';
import { EmergencyContactEntity } from './emergency-contact.entity.ts';

/** A ticket, who comes with it as far as ticketing knows, and whom to call. `memberId` of whoever has it; the name of a member is membership's. */
export type CalledTicket = {
  ticketId: string;
  eventId: string;
  startsAt: Date;
  typeJa: string;
  typeEn: string | null;
  memberId: string | null;
  name: string | null;
  kana: string | null;
  /** Of the guest who ordered, whoever comes with the ticket. */
  phone: string | null;
  contact: EmergencyContact | null;
};

/** Joins whom to call (`m`) to a ticket (`t`). */
export const isCalledFor =
  'm.community_id = t.community_id and m.order_id = t.order_id and m.ticket_type_id = t.ticket_type_id and m.nth = t.nth';

const calledTickets = `
  select t.id "ticketId", r.event_id "eventId", o.starts_at "startsAt", k.name_ja "typeJa", k.name_en "typeEn",
         coalesce(t.holder_id, r.member_id) "memberId", ${nameOfTicket} name, ${kanaOfTicket} kana, g.phone,
         case when m.id is not null then json_build_object('name', m.name, 'relation', m.relation, 'phone', m.phone) end contact
    from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
    join ticketing.occurrence o on o.id = t.occurrence_id join ticketing.ticket_type k on k.id = t.ticket_type_id
    left join ticketing.emergency_contact m on ${isCalledFor} ${joinWhoComes}`;

/** Whom to call in an emergency. */
@Injectable()
export class EmergencyStore {
  /** What was said for an order, also before its tickets are given out. */
  async of(tx: Tx, orderId: string): Promise<SaidContact[]> {
    const rows = await tx.repo(EmergencyContactEntity).findBy({ orderId });
    return rows.map(({ ticketTypeId: typeId, nth, name, relation, phone }) => ({
      ...{ typeId, nth, contact: { name, relation, phone } },
    }));
  }

  /** What was said for these tickets before is overwritten, or gone where nobody is named any more. */
  async keep(tx: Tx, orderId: string, said: readonly SaidContact[]): Promise<void> {
    await tx.query(
      `delete from ticketing.emergency_contact m using unnest($3::uuid[], $4::int[]) said (type_id, nth)
        where m.community_id = $1 and m.order_id = $2 and m.ticket_type_id = said.type_id and m.nth = said.nth`,
      [tx.community, orderId, said.map(({ typeId }) => typeId), said.map(({ nth }) => nth)],
    );
    const rows = said.flatMap(({ typeId: ticketTypeId, nth, contact }) =>
      contact
        ? [
            {
              ...{ id: newId(), communityId: tx.community, orderId, ticketTypeId, nth },
              ...{ ...contact, saidAt: tx.now },
            },
          ]
        : [],
    );
    if (rows.length > 0) await tx.repo(EmergencyContactEntity).insert(rows);
  }

  /** A good ticket; null for one that was given back, and for text that is no id at all. */
  async ofTicket(tx: Tx, ticketId: string): Promise<CalledTicket | null> {
    if (!isId(ticketId)) return null;
    const [found] = await tx.query<CalledTicket>(
      `${calledTickets} where t.community_id = $1 and t.id = $2 and t.state <> 'cancelled' and ${admits('k')}`,
      [tx.community, ticketId],
    );
    return found ?? null;
  }

  /** The good tickets of a date for the venue, also those for which nobody was named. */
  ofDate(tx: Tx, occurrenceId: string): Promise<CalledTicket[]> {
    return tx.query<CalledTicket>(
      `${calledTickets} where t.community_id = $1 and t.occurrence_id = $2 and t.state <> 'cancelled' and not k.online and ${admits('k')} order by t.issued_at, t.id`,
      [tx.community, occurrenceId],
    );
  }

  /**
   * Deletes contacts of events whose last date ended so long ago that their days are over, counted from the day in Japan on which it
   * ended, and of tickets that were given back. Answers how many.
   */
  async purge(tx: Tx): Promise<number> {
    const gone = await tx.query<{ id: string }>(
      `delete from ticketing.emergency_contact m using ticketing.ticket_order r
        where m.community_id = $1 and r.id = m.order_id and (
          exists (select from ticketing.ticket t where ${isCalledFor} and t.state = 'cancelled')
          or ${daysAreOver('r.event_id')})
        returning m.id`,
      [tx.community, tx.now],
    );
    return gone.length;
  }
}

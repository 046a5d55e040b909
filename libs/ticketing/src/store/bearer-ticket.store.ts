import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { EventKind } from '../domain/event-words.ts';
import type { TicketState } from '../domain/states.ts';
import { placeOf } from './place-of.ts';

/** A ticket with its date, and nobody's name. */
export type BearerTicket = {
  serial: number;
  state: TicketState;
  eventId: string;
  kind: EventKind;
  titleJa: string;
  titleEn: string | null;
  placeJa: string;
  placeEn: string | null;
  startsAt: Date;
  endsAt: Date;
  typeJa: string;
  typeEn: string | null;
  online: boolean;
};

/** Tickets as their bearers see them. */
@Injectable()
export class BearerTicketStore {
  async byId(tx: Tx, ticketId: string): Promise<BearerTicket | null> {
    const [found] = await tx.query<BearerTicket>(
      `select t.serial, t.state, o.event_id "eventId", e.kind, e.title_ja "titleJa", e.title_en "titleEn", ${placeOf}, o.starts_at "startsAt", o.ends_at "endsAt", k.name_ja "typeJa", k.name_en "typeEn", k.online
         from ticketing.ticket t join ticketing.occurrence o on o.id = t.occurrence_id
         join ticketing.event e on e.id = o.event_id join ticketing.ticket_type k on k.id = t.ticket_type_id
        where t.community_id = $1 and t.id = $2`,
      [tx.community, ticketId],
    );
    return found ?? null;
  }
}

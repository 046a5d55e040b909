import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { inHands } from './in-hands.ts';

/** A ticket that a member card may show. */
export type CardTicket = { id: string; eventId: string; memberId: string };

/** At which doors cards were read: those of events, and those at which phones stand, by the hashes of their tokens. */
export type Doors = { eventIds: readonly string[]; tokenHashes: readonly Buffer[] };

/** What members have in their hands, for their cards at the door. */
@Injectable()
export class DoorCardStore {
  /** Tickets that are with some members by now, of the events of some doors, given back ones too: those of a phone's own date first, then in the order in which they were issued. */
  tickets(tx: Tx, memberIds: readonly string[], { eventIds, tokenHashes }: Doors): Promise<CardTicket[]> {
    return tx.query<CardTicket>(
      `with here as (
         select unnest($3::uuid[]) event_id, null::uuid occurrence_id
         union select event_id, occurrence_id from ticketing.door_phone where community_id = $1 and token_hash = any ($4::bytea[])),
       theirs as (${inHands})
       select t.id, t.event_id "eventId", t.member_id "memberId"
         from theirs t where t.event_id in (select event_id from here) and t.admits
        order by exists (select from here where occurrence_id = t.occurrence_id) desc, t.issued_at, t.id`,
      [tx.community, memberIds, eventIds, tokenHashes],
    );
  }
}

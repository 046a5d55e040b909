import { isId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits } from '@enishi/ticketing';
import { Injectable } from '@nestjs/common';

import type { KnownPeople } from '../domain/event-audience.ts';

/** An event and how many tickets of it are good, and were used; `day` is that of its first date in Japan. */
export type CountedEvent = { titleJa: string; day: TokyoDate; tickets: number; came: number };

/** Good tickets that admit somebody, with the member who has them; null where there is none. */
const holders = `
  select t.id, r.event_id, t.state, coalesce(t.holder_id, r.member_id) member_id, o.starts_at
    from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
    join ticketing.occurrence o on o.id = t.occurrence_id
    join ticketing.ticket_type k on k.id = t.ticket_type_id and ${admits('k')}
   where t.community_id = $1 and t.state <> 'cancelled'`;

/** Counts who came to an event; names nobody and never writes. One statement a method. */
@Injectable()
export class EventAudienceStore {
  /** Null where there is no such event. */
  async event(tx: Tx, eventId: string): Promise<CountedEvent | null> {
    if (!isId(eventId)) return null;
    const [event] = await tx.query<CountedEvent>(
      `with had as (${holders} and r.event_id = $2)
       select e.title_ja "titleJa", min((o.starts_at at time zone 'Asia/Tokyo')::date)::text as day,
              (select count(*)::int from had) tickets,
              (select count(*)::int from had where state = 'checked_in') came
         from ticketing.event e join ticketing.occurrence o on o.event_id = e.id
        where e.community_id = $1 and e.id = $2 group by e.id`,
      [tx.community, eventId],
    );
    return event ?? null;
  }

  /** Members with tickets of it by prefecture and birthday. Erased people are not among them. */
  known(tx: Tx, eventId: string): Promise<KnownPeople[]> {
    return tx.query<KnownPeople>(
      `with here as (
         select member_id, min(starts_at) filter (where event_id = $2) began,
                min(starts_at) filter (where event_id <> $2) elsewhere
           from (${holders}) had where member_id is not null group by 1 having bool_or(event_id = $2))
       select m.prefecture, m.birth_date::text "birthDate", count(*)::int people,
              count(*) filter (where elsewhere is null or elsewhere >= began)::int newcomers
         from here join membership.member m on m.id = here.member_id and m.community_id = $1
        where m.erased_on is null group by 1, 2`,
      [tx.community, eventId],
    );
  }
}

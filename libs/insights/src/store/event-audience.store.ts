import { isId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { unknownBirthDate } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { KnownPeople } from '../domain/event-areas.ts';
import { partiesOf, participantTickets } from './participants.ts';

/** An event; `day` is that of its first date in Japan. */
export type CountedEvent = { titleJa: string; day: TokyoDate };

/** Counts who came to an event; names nobody and never writes. One statement a method. */
@Injectable()
export class EventAudienceStore {
  /** Null where there is no such event. */
  async event(tx: Tx, eventId: string): Promise<CountedEvent | null> {
    if (!isId(eventId)) return null;
    const [event] = await tx.query<CountedEvent>(
      `select e.title_ja "titleJa", min((o.starts_at at time zone 'Asia/Tokyo')::date)::text as day
         from ticketing.event e join ticketing.occurrence o on o.event_id = e.id
        where e.community_id = $1 and e.id = $2 group by e.id`,
      [tx.community, eventId],
    );
    return event ?? null;
  }

  /** Whoever has good tickets of it, and came: each once, with what the register knows of members. Of erased ones that is the prefecture. */
  known(tx: Tx, eventId: string): Promise<KnownPeople[]> {
    return tx.query<KnownPeople>(
      `with everywhere as (${participantTickets}),
            had as (select * from everywhere where event_id = $2), party as (${partiesOf('had')}),
            who as (
              select person, (array_agg(member_id))[1] member_id, bool_or(is_guest) is_guest, min(starts_at) began
                from had group by 1)
       select case when w.member_id is not null then 'member' when w.is_guest then 'guest' else 'companion' end kind,
              m.prefecture, m.municipality, nullif(m.birth_date, $3::date)::text "birthDate", count(*)::int applied,
              count(*) filter (where y.came)::int came,
              count(*) filter (where w.member_id is not null and not exists (
                select from everywhere x where x.person = w.person and x.event_id <> $2 and x.starts_at < w.began))::int newcomers
         from who w join party y on y.person = w.person
         left join membership.member m on m.id = w.member_id and m.community_id = $1
        group by 1, 2, 3, 4
       union all
       select 'companion', null, null, null, sum(beside)::int, sum(beside_came)::int, 0 from party having sum(beside) > 0`,
      [tx.community, eventId, unknownBirthDate],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { isAdmitting } from './admitting.ts';

/** A date of an event to which somebody came: the id is the date's, `at` when the first of their tickets was read. */
export type Visit = { id: string; at: Date; eventId: string; titleJa: string; titleEn: string | null };

/** To which events people have come. */
@Injectable()
export class VisitStore {
  /**
   * Of a member: by a ticket handed to them, by one that they ordered and still had (also as a guest, once they took the order over), or because a company sent them. One line a date, the latest
   * first, up to `first` after a key.
   */
  ofMember(
    tx: Tx,
    memberId: string,
    { first, after }: { first: number; after: { at: Date; id: string } | null },
  ): Promise<Visit[]> {
    return tx.query<Visit>(
      `with mine as (
         select y.id from ticketing.ticket y where y.community_id = $1 and y.holder_id = $2
         union
         select y.id from ticketing.ticket_order b join ticketing.ticket y on y.order_id = b.id and y.holder_id is null
          where b.community_id = $1 and b.member_id = $2
            and not exists (select from ticketing.company_place x where x.ticket_id = y.id)
         union
         select x.ticket_id from ticketing.company_place x where x.community_id = $1 and x.member_id = $2)
       select c.occurrence_id id, c.at, e.id "eventId", e.title_ja "titleJa", e.title_en "titleEn"
         from (select t.occurrence_id, min(t.checked_in_at) "at" from ticketing.ticket t
                where t.community_id = $1 and t.id in (select id from mine) and t.state = 'checked_in' and ${isAdmitting('t')}
                group by t.occurrence_id) c
         join ticketing.occurrence o on o.id = c.occurrence_id
         join ticketing.event e on e.id = o.event_id
        where $3::timestamptz is null or (c.at, c.occurrence_id) < ($3, $4::uuid)
        order by c.at desc, c.occurrence_id desc limit $5`,
      [tx.community, memberId, after?.at ?? null, after?.id ?? null, first],
    );
  }
}

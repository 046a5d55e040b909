import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { isAdmitting } from './admitting.ts';

/** A visit at a site that somebody has tickets for. */
export type RouteStop = {
  occurrenceId: string;
  eventId: string;
  titleJa: string;
  titleEn: string | null;
  siteJa: string;
  siteEn: string | null;
  addressJa: string;
  addressEn: string | null;
  startsAt: Date;
  endsAt: Date;
  tickets: number;
  /** One of the orders of those tickets; null where all of them were handed to them. */
  orderId: string | null;
};

const most = 50;

/** The way of somebody through the sites of events. */
@Injectable()
export class RouteStore {
  /** Visits that are not over, the soonest first; at most fifty. `eventId` null: of all events. */
  stops(tx: Tx, ownerId: string, eventId: string | null): Promise<RouteStop[]> {
    return tx.query<RouteStop>(
      `with mine as (
         select t.occurrence_id, r.id::text order_id from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
          where r.community_id = $1 and r.member_id = $2 and t.holder_id is null and t.state <> 'cancelled' and ${isAdmitting('t')}
         union all
         select t.occurrence_id, null from ticketing.ticket t where t.community_id = $1 and t.holder_id = $2 and t.state <> 'cancelled')
       select o.id "occurrenceId", e.id "eventId", e.title_ja "titleJa", e.title_en "titleEn", v.name_ja "siteJa", v.name_en "siteEn",
              v.address_ja "addressJa", v.address_en "addressEn", o.starts_at "startsAt", o.ends_at "endsAt", count(*)::int tickets,
              min(m.order_id) "orderId"
         from mine m join ticketing.occurrence o on o.id = m.occurrence_id
         join ticketing.event e on e.id = o.event_id join ticketing.event_site v on v.id = o.site_id
        where o.ends_at > $3 and o.called_off_at is null and e.state <> 'called_off' and ($4::uuid is null or e.id = $4)
        group by o.id, e.id, v.id order by o.starts_at, o.id limit ${most}`,
      [tx.community, ownerId, tx.now, eventId],
    );
  }
}

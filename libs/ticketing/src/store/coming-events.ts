import { admits } from './admitting.ts';
import { keptForList } from './kept-for-list.ts';
import { isSeen, takesPlace } from './seen-kinds.ts';

const onSale = `,
  (select max(x.sale_until) from ticketing.occurrence x where x.event_id = e.id and x.called_off_at is null) "saleUntil",
  (select count(*)::int from ticketing.occurrence x where x.event_id = e.id and x.ends_at > $5 and x.called_off_at is null) dates,
  (select json_agg(json_build_object('price', t.price, 'discounted', t.discounted, 'memberPrices', t.member_prices, 'online', t.online, 'audience', t.audience, 'left', exists (
            select from ticketing.occurrence x where x.event_id = e.id and x.sale_until > $5 and x.called_off_at is null and not exists (
              select from ticketing.offering f where f.occurrence_id = x.id and f.ticket_type_id = t.id and not exists (
                select from ticketing.place p where p.quota_id = f.quota_id and p.ticket_id is null
                   and p.retired_at is null and (p.held_until is null or p.held_until <= $5)
                offset ${keptForList('f.quota_id', '$5')}))))
          order by t.position)
     from ticketing.ticket_type t where t.event_id = e.id and ${admits('t')} and ${isSeen('t')}) types`;

/**
 * The statement behind the list on the site: community, keyset (instant, id), how many, now, kind, from, until, area, mode. The next date of each event
 * is found in one pass over all that are coming, whose cost grows with their number alone; a look at the earlier dates of each would
 * grow with its square where the planner knows nothing of the tables yet. `sale` reads places and tickets too, for the rows of the page alone.
 */
export const comingEvents = ({ sale }: { sale: boolean }): string => `
  select o.id, o.event_id "eventId", o.starts_at "startsAt", o.ends_at "endsAt", e.kind,
         e.title_ja "titleJa", e.title_en "titleEn", e.place_ja "placeJa", e.place_en "placeEn"${sale ? onSale : ''}
    from (select distinct on (event_id) id, event_id, starts_at, ends_at from ticketing.occurrence
           where community_id = $1 and ends_at > $5 and called_off_at is null
             and ($7::timestamptz is null or starts_at >= $7) and ($8::timestamptz is null or starts_at < $8)
           order by event_id, starts_at, id) o
    join ticketing.event e on e.id = o.event_id
   where e.community_id = $1 and e.state = 'published'
     and ($6::text is null or e.kind = $6) and ($9::text is null or e.area = $9) and ${takesPlace('e.id', '$10')}
     and ($2::timestamptz is null or (o.starts_at, o.id) > ($2, $3::uuid))
   order by o.starts_at, o.id limit $4`;

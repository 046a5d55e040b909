import { firstDayOf, startOfTokyoDay } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { FillMonth, LeadMonth } from '../domain/work-months.ts';

type Months = { first: TokyoMonth; last: TokyoMonth };

/** Reads work's tables, never writes. One statement per method, however many gigs there are. */
@Injectable()
export class WorkFiguresStore {
  /** By the month of the request. */
  lead(tx: Tx, { first, last }: Months): Promise<LeadMonth[]> {
    return tx.query<LeadMonth>(
      `with request as (
         select to_char(r.asked_at at time zone 'Asia/Tokyo', 'YYYY-MM') as month, r.state, g.published_at, g.shown,
                extract(epoch from g.published_at - r.asked_at) / 86400 as days
           from work.help_request r
           cross join lateral (
             select min(gig.published_at) as published_at,
                    coalesce(bool_or(gig.published_at is null and gig.state in ('open', 'closed')), false) as shown
               from work.gig gig where gig.community_id = $1 and gig.request_id = r.id) g
          where r.community_id = $1 and r.asked_at >= $2
       )
       select month, count(*)::int as requests, count(published_at)::int as published,
              round(percentile_cont(0.5) within group (order by days)::numeric, 1)::float8 as "medianDays",
              round(percentile_cont(0.9) within group (order by days)::numeric, 1)::float8 as "p90Days",
              (count(*) filter (where published_at is null and state = 'declined'))::int as declined,
              (count(*) filter (where published_at is null and state <> 'declined' and not shown))::int as waiting,
              (count(*) filter (where published_at is null and state <> 'declined' and shown))::int as unknown
         from request where month <= $3 group by month`,
      [tx.community, startOfTokyoDay(firstDayOf(first)), last],
    );
  }

  /** By the month in which gigs began; those that have not begun by now are left out. */
  fill(tx: Tx, { first, last }: Months): Promise<FillMonth[]> {
    return tx.query<FillMonth>(
      `with begun as (
         select to_char(g.starts_at at time zone 'Asia/Tokyo', 'YYYY-MM') as month, g.state, g.places, held.seats
           from work.gig g
           cross join lateral (
             select count(*) as seats from work.assignment a
              where a.community_id = $1 and a.gig_id = g.id and a.state not in ('withdrawn', 'called_off')) held
          where g.community_id = $1 and g.starts_at between $2 and $4
            and (g.state in ('open', 'closed') or (g.state = 'called_off' and g.published_at is not null))
       )
       select month, (count(*) filter (where state <> 'called_off'))::int as gigs,
              coalesce(sum(places) filter (where state <> 'called_off'), 0)::int as seats,
              coalesce(sum(seats) filter (where state <> 'called_off'), 0)::int as filled,
              (count(*) filter (where state = 'called_off'))::int as "calledOff"
         from begun where month <= $3 group by month`,
      [tx.community, startOfTokyoDay(firstDayOf(first)), last, tx.now],
    );
  }
}

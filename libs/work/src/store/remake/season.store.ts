import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import { putRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { placedStates } from '../../domain/assignment.ts';
import type { SeasonDay, SeasonRequest } from '../../domain/remake/season.ts';
import { BusyWeeksEntity } from './busy-weeks.entity.ts';

/** From which day to which, both included. */
export type SeasonSpan = { from: TokyoDate; to: TokyoDate };

/** What companies need through a year, and say that they will. */
@Injectable()
export class SeasonStore {
  /** Of gigs that are not called off, by company and day; of what has begun or is closed to further people nothing is open. */
  days(tx: Tx, { from, to }: SeasonSpan): Promise<SeasonDay[]> {
    return tx.query<SeasonDay>(
      `select g.company_id "companyId", g.day::text, count(*)::int gigs, sum(g.places * g.length)::int minutes,
              sum(case when g.state <> 'closed' and g.starts_at > $5 then greatest(g.places - g.taken, 0) * g.length else 0 end)::int open
         from (select w.*, (extract(epoch from w.ends_at - w.starts_at) / 60)::int length,
                      (select count(*) from work.assignment a
                        where a.community_id = w.community_id and a.gig_id = w.id and a.state = any ($4::text[])) taken
                 from work.gig w where w.community_id = $1 and w.day between $2 and $3 and w.state <> 'called_off') g
        group by g.company_id, g.day order by g.company_id, g.day limit 20000`,
      [tx.community, from, to, placedStates, tx.now],
    );
  }

  /** Of requests that were not declined, by company and the day on which they begin. */
  requests(tx: Tx, { from, to }: SeasonSpan): Promise<SeasonRequest[]> {
    return tx.query<SeasonRequest>(
      `select company_id "companyId", from_day::text as day, count(*)::int requests,
              coalesce(sum(hours) filter (where state = 'asked'), 0)::int uncut
         from work.help_request where community_id = $1 and from_day between $2 and $3 and state <> 'declined'
        group by company_id, from_day order by company_id, from_day limit 20000`,
      [tx.community, from, to],
    );
  }

  /** Those of companies that said anything, five hundred at most. */
  said(tx: Tx): Promise<BusyWeeksEntity[]> {
    return readRows(tx, BusyWeeksEntity, 'community_id = $1 order by said_at desc, company_id limit 500', [
      tx.community,
    ]);
  }

  async of(tx: Tx, companyId: string): Promise<BusyWeeksEntity | null> {
    return tx.repo(BusyWeeksEntity).findOneBy({ communityId: tx.community, companyId });
  }

  async say(tx: Tx, row: BusyWeeksEntity): Promise<void> {
    await putRows(tx, BusyWeeksEntity, [row], { key: ['companyId'], kept: ['communityId'] });
  }
}

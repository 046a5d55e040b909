import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import { endOfTokyoDay, startOfTokyoDay } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { heldStates } from '../../domain/assignment.ts';

/** How somebody's earlier places ended. `failed`: not done, or given back within a day of the beginning. */
export type PastOf = { memberId: string; accepted: number; failed: number; lastAt: Date | null };
/** What somebody said of a company after work for it, the last time. */
export type Willing = { memberId: string; companyId: string; again: boolean };
/** A place that takes somebody's time. */
export type Busy = {
  memberId: string;
  gigId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  held: boolean;
  /** The day of Tokyo on which it begins, and its minutes of work where it is employment; 0 for other work. */
  day: TokyoDate;
  employed: number;
};

/** Places of a gig that nobody has and nobody else may take: for teams that gather, and for whom one is kept after waiting. */
export type KeptPlaces = { gigId: string; teams: number; waiting: string[] };

/** What people did that decides about further gigs. */
@Injectable()
export class MatchStore {
  past(tx: Tx, memberIds: readonly string[]): Promise<PastOf[]> {
    return tx.query<PastOf>(
      `select member_id "memberId", count(*) filter (where state = 'accepted')::int accepted,
              count(*) filter (where state = 'not_done'
                or (state = 'withdrawn' and ender = 'worker' and ended_at > starts_at - interval '1 day'))::int failed,
              max(accepted_at) "lastAt"
         from work.assignment where community_id = $1 and member_id = any ($2::uuid[]) group by member_id`,
      [tx.community, memberIds],
    );
  }

  willing(tx: Tx, memberIds: readonly string[]): Promise<Willing[]> {
    return tx.query<Willing>(
      `select distinct on (a.member_id, g.company_id) a.member_id "memberId", g.company_id "companyId", e.again
         from work.evaluation e join work.assignment a on a.id = e.assignment_id join work.gig g on g.id = a.gig_id
        where e.community_id = $1 and a.member_id = any ($2::uuid[]) and e.side = 'worker'
        order by a.member_id, g.company_id, e.given_at desc`,
      [tx.community, memberIds],
    );
  }

  /** Of some gigs those with places that are kept at this moment; as `AssignmentStore.keptFor` counts them when somebody takes one. */
  kept(tx: Tx, gigIds: readonly string[]): Promise<KeptPlaces[]> {
    return tx.query<KeptPlaces>(
      `select k.gig_id "gigId", sum(k.seats)::int teams,
              coalesce(array_agg(k.member_id) filter (where k.member_id is not null), '{}') waiting
         from (select gig_id, size seats, null::uuid member_id from work.gig_team
                where community_id = $1 and gig_id = any ($2::uuid[]) and state = 'gathering' and held_until > $3
               union all
               select gig_id, 0, member_id from work.gig_waiting
                where community_id = $1 and gig_id = any ($2::uuid[]) and state = 'offered' and held_until > $3) k
        group by k.gig_id`,
      [tx.community, gigIds, tx.now],
    );
  }

  /** Places of some people that begin within some days, also those that are over; `held`: nothing else fits at that time. */
  busy(
    tx: Tx,
    memberIds: readonly string[],
    { from, to }: { from: TokyoDate; to: TokyoDate },
  ): Promise<Busy[]> {
    return tx.query<Busy>(
      `select a.member_id "memberId", a.gig_id "gigId", g.title, a.starts_at "startsAt", a.ends_at "endsAt",
              a.state = any ($5::text[]) held, g.day::text "day",
              case when g.track = 'employment'
                then (extract(epoch from g.ends_at - g.starts_at) / 60 - (g.employment ->> 'breakMinutes')::int)::int else 0 end employed
         from work.assignment a join work.gig g on g.id = a.gig_id
        where a.community_id = $1 and a.member_id = any ($2::uuid[]) and a.starts_at between $3 and $4
          and (a.state = any ($5::text[]) or a.state = 'accepted') order by a.starts_at, a.id`,
      [tx.community, memberIds, startOfTokyoDay(from), endOfTokyoDay(to), heldStates],
    );
  }
}

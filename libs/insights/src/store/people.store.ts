import { addMonths, firstDayOf } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { TierCount } from '../domain/revenue-overview.ts';
import type { ShownMonths } from '../domain/shown-months.ts';
import type { Turn } from '../domain/turns.ts';

/** Reads membership's tables, never writes. One statement per method, however many members there are. */
@Injectable()
export class PeopleStore {
  /** How many joined and left by month; whatever happened before the first month is told as the month before it. */
  async turns(tx: Tx, { first, month }: ShownMonths): Promise<{ joined: Turn[]; left: Turn[] }> {
    const rows = await tx.query<{ month: TokyoMonth; joined: string; gone: string }>(
      `select to_char(greatest(day, $2::date), 'YYYY-MM') as month, sum(joined) as joined, sum(gone) as gone
         from (
           select joined_on as day, 1 as joined, 0 as gone from membership.member
            where community_id = $1 and guardian_state <> 'waiting'
           union all
           select left_on, 0, 1 from membership.member
            where community_id = $1 and guardian_state <> 'waiting' and left_on is not null) turns
        where day < $3 group by 1`,
      [tx.community, firstDayOf(addMonths(first, -1)), firstDayOf(addMonths(month, 1))],
    );
    return {
      joined: rows.map((row) => ({ month: row.month, change: Number(row.joined) })),
      left: rows.map((row) => ({ month: row.month, change: Number(row.gone) })),
    };
  }

  /**
   * Members by plan on two days, plans in their order. On a past day a member counts for the highest plan that a source held
   * then; a subscription is taken back to its start at Stripe, which may lie before our first sight of it.
   */
  async tiers(tx: Tx, { day, previousDay }: ShownMonths): Promise<TierCount[]> {
    const rows = await tx.query<{ planKey: string; ja: string; en: string; now: string; before: string }>(
      tiersSql,
      [tx.community, day, previousDay],
    );
    return rows.map(({ planKey, ja, en, now, before }) => ({
      planKey,
      label: { ja, en },
      count: Number(now),
      previousCount: Number(before),
    }));
  }
}

const tiersSql = `
  with ranked as (
    select key, name_ja, name_en, active, row_number() over (order by kind <> 'free', position, key) as rank
      from membership.plan where community_id = $1
  ), best as (
    select max(ranked.rank) filter (where ${heldOn('$2')}) as now, max(ranked.rank) filter (where ${heldOn('$3')}) as before
      from membership.member member
      join membership.membership_source source on source.member_id = member.id
      join ranked on ranked.key = source.plan_key
      left join billing.subscription subscription on subscription.id::text = source.source_id
     where member.community_id = $1 and source.community_id = $1 and member.guardian_state <> 'waiting'
     group by member.id
  ), counted as (
    select rank, sum(now) as now, sum(before) as before from (
      select now as rank, 1 as now, 0 as before from best union all select before, 0, 1 from best) each group by rank
  )
  select key as "planKey", name_ja as ja, name_en as en, coalesce(now, 0) as now, coalesce(before, 0) as before
    from ranked left join counted using (rank)
   where active or now > 0 or before > 0
   order by rank`;

/** Whether a source held on a day for a person who was a member then. */
function heldOn(day: string): string {
  return `member.joined_on <= ${day}::date and (member.left_on is null or member.left_on > ${day}::date)
    and least(source.from_day, (subscription.started_at at time zone 'Asia/Tokyo')::date) <= ${day}::date
    and (source.until_day is null or source.until_day > ${day}::date)`;
}

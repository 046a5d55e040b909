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
  with held as (
    select source.member_id, source.plan_key, plan.position, source.kind = 'free' as free, source.until_day,
           least(source.from_day, (subscription.started_at at time zone 'Asia/Tokyo')::date) as from_day
      from membership.membership_source source
      join membership.plan plan on plan.community_id = source.community_id and plan.key = source.plan_key
      left join billing.subscription subscription on subscription.id::text = source.source_id
     where source.community_id = $1
  ), tier as (
    select distinct on (shown.day, member.id) shown.day, held.plan_key
      from unnest(array[$2, $3]::date[]) as shown (day)
      join membership.member member on member.community_id = $1 and member.guardian_state <> 'waiting'
       and member.joined_on <= shown.day and (member.left_on is null or member.left_on > shown.day)
      join held on held.member_id = member.id
       and held.from_day <= shown.day and (held.until_day is null or held.until_day > shown.day)
     order by shown.day, member.id, held.free, held.position desc
  )
  select plan.key as "planKey", plan.name_ja as ja, plan.name_en as en,
         count(*) filter (where tier.day = $2::date) as now, count(*) filter (where tier.day = $3::date) as before
    from membership.plan plan left join tier on tier.plan_key = plan.key
   where plan.community_id = $1
   group by plan.id having plan.active or count(tier.day) > 0
   order by plan.position, plan.key`;

import { addMonths, firstDayOf } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { ShownMonths } from '../domain/shown-months.ts';
import type { Turn } from '../domain/turns.ts';

/** How many people began and ceased to pay. */
export type PaidTurns = { newPaid: number; lostPaid: number };

/**
 * Subscriptions that count: those that were ever paid for, without second ones that were taken back. Days are Tokyo days,
 * yen per month tax included.
 */
const counted = `
  with counted as (
    select id, customer_id, (started_at at time zone 'Asia/Tokyo')::date as began,
           (ended_at at time zone 'Asia/Tokyo')::date as ended,
           case interval when 'year' then amount / 12 else amount end as monthly
      from billing.subscription
     where community_id = $1 and status in ('active', 'past_due', 'ended') and ended_because is distinct from 'duplicate')`;

/** Reads billing's tables, never writes. One statement per method, however many subscriptions there are. */
@Injectable()
export class SubscriptionsStore {
  /** By how much monthly recurring revenue grew or shrank, by month; what was before comes as the month before the first. */
  async recurring(tx: Tx, { first, month }: ShownMonths): Promise<Turn[]> {
    const rows = await tx.query<{ month: TokyoMonth; change: string }>(
      `${counted}
       select to_char(greatest(day, $2::date), 'YYYY-MM') as month, sum(change) as change
         from (select began as day, monthly as change from counted
               union all
               select ended, -monthly from counted where ended is not null) turns
        where day < $3 group by 1`,
      [tx.community, firstDayOf(addMonths(first, -1)), firstDayOf(addMonths(month, 1))],
    );
    return rows.map((row) => ({ month: row.month, change: Number(row.change) }));
  }

  /** Who began to pay without having paid up to then, and who ceased without going on; a change of plan is neither. */
  async paidTurns(tx: Tx, { month }: ShownMonths): Promise<PaidTurns> {
    const [row] = await tx.query<{ began: string; ceased: string }>(
      `${counted}
       select
         (select count(distinct customer_id) from counted one
           where one.began >= $2 and one.began < $3 and not exists (
             select from counted other
              where other.customer_id = one.customer_id and other.id <> one.id
                and other.began < one.began and (other.ended is null or other.ended >= one.began))) as began,
         (select count(distinct customer_id) from counted one
           where one.ended >= $2 and one.ended < $3 and not exists (
             select from counted other
              where other.customer_id = one.customer_id and other.id <> one.id
                and other.began <= one.ended and (other.ended is null or other.ended > one.ended))) as ceased`,
      [tx.community, firstDayOf(month), firstDayOf(addMonths(month, 1))],
    );
    return { newPaid: Number(row?.began ?? 0), lostPaid: Number(row?.ceased ?? 0) };
  }

  /** How many matters about money wait for a person: findings of billing, and reactions that were given up. */
  async openMatters(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ open: string }>(
      `select (select count(*) from billing.money_matter where community_id = $1 and resolved_at is null)
            + (select count(*) from platform.delivery where community_id = $1 and state = 'dead') as open`,
      [tx.community],
    );
    return Number(row?.open ?? 0);
  }
}

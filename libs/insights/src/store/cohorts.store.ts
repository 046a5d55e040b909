import { firstDayOf, yen } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PlanAverage } from '../domain/churn.ts';
import { conversionDays } from '../domain/cohorts.ts';
import type { JoinedPeople, PayingPeople } from '../domain/cohorts.ts';
import { recurringTurns } from './recurring-turns.ts';

/** Why somebody stopped paying: a key, how many, and the fees per month that went. */
export type LostFor = { key: string; people: number; amount: number };

type Months = { first: TokyoMonth; last: TokyoMonth };

/** Reads membership's and billing's tables, never writes. One statement per method, however many people there are. */
@Injectable()
export class CohortsStore {
  /** Who joined in the months, when they left, and whether they paid within ninety days. */
  async joined(tx: Tx, { first, last }: Months): Promise<JoinedPeople[]> {
    const rows = await tx.query<JoinedPeople>(
      `with ${recurringTurns}, paid as (
         select customer_id, min((happened_at at time zone 'Asia/Tokyo')::date) as since from turns where monthly > 0 group by 1
       )
       select to_char(joined_on, 'YYYY-MM') as cohort, to_char(left_on, 'YYYY-MM') as "leftMonth",
              coalesce(paid.since <= joined_on + ${conversionDays}, false) as converted, count(*)::int as people
         from membership.member member
         left join billing.customer customer on customer.community_id = $1 and customer.subject_id = member.id
         left join paid on paid.customer_id = customer.id
        where member.community_id = $1 and guardian_state <> 'waiting' and joined_on >= $2::date
          and to_char(joined_on, 'YYYY-MM') <= $3
        group by 1, 2, 3`,
      [tx.community, firstDayOf(first), last],
    );
    return rows;
  }

  /** From when to when those who joined in the months paid. */
  async paying(tx: Tx, { first, last }: Months): Promise<PayingPeople[]> {
    return tx.query<PayingPeople>(
      `with ${recurringTurns}, monthly as (
         select customer_id, month, sum(change) as change from turns group by 1, 2
       ), running as (
         select customer_id, month, sum(change) over (partition by customer_id order by month) as level,
                lead(month) over (partition by customer_id order by month) as until
           from monthly
       )
       select to_char(joined_on, 'YYYY-MM') as cohort, running.month as "from", running.until, count(*)::int as people
         from running
         join billing.customer customer on customer.id = running.customer_id and customer.community_id = $1
         join membership.member member on member.id = customer.subject_id and member.community_id = $1
        where level > 0 and guardian_state <> 'waiting' and joined_on >= $2::date
          and to_char(joined_on, 'YYYY-MM') <= $3
        group by 1, 2, 3`,
      [tx.community, firstDayOf(first), last],
    );
  }

  /** Why people stopped paying in the months: what they chose when leaving, or what became of the payment. */
  async lost(tx: Tx, { first, last }: Months): Promise<LostFor[]> {
    const rows = await tx.query<{ key: string; people: string; amount: string }>(lostSql, [
      tx.community,
      first,
      last,
    ]);
    return rows.map(({ key, people, amount }) => ({
      key,
      people: Number(people),
      amount: Number(amount),
    }));
  }

  /** Fees by plan at the end of a month, plans in their order. */
  async averages(tx: Tx, month: TokyoMonth): Promise<PlanAverage[]> {
    const rows = await tx.query<{ planKey: string; ja: string; en: string; payers: string; mrr: string }>(
      `with ${recurringTurns}, standing as (
         select distinct on (subscription_id) customer_id, offer_key, monthly from turns
          where month <= $2 order by subscription_id, happened_at desc
       )
       select plan.key as "planKey", plan.name_ja as ja, plan.name_en as en,
              count(distinct standing.customer_id) as payers, sum(standing.monthly) as mrr
         from standing join membership.plan plan on plan.key = standing.offer_key and plan.community_id = $1
        where standing.monthly > 0 group by plan.key, plan.name_ja, plan.name_en, plan.position order by plan.position`,
      [tx.community, month],
    );
    return rows.map(({ planKey, ja, en, payers, mrr }) => ({
      ...{ planKey, label: { ja, en }, payers: Number(payers), mrr: yen(Number(mrr)) },
      average: yen(Math.floor(Number(mrr) / Number(payers))),
    }));
  }
}

/** A wish to leave counts for an end within a yearly period's length of it. */
const lostSql = `
  with ${recurringTurns}, monthly as (
    select customer_id, month, sum(change) as change from turns group by 1, 2
  ), running as (
    select customer_id, month, change, sum(change) over (partition by customer_id order by month) as level from monthly
  ), gone as (
    select distinct on (running.customer_id, running.month) running.customer_id, -running.change as amount,
           turns.because, turns.subscription_id, turns.happened_at
      from running join turns on turns.customer_id = running.customer_id and turns.month = running.month
     where running.level = 0 and running.change < 0 and running.month between $2 and $3 and turns.monthly = 0
     order by running.customer_id, running.month, turns.happened_at desc
  )
  select case when gone.because in ('payment_failed', 'refunded', 'disputed', 'paused') then gone.because
              else coalesce('chosen:' || wish.reason_key, case when said.reason is not null then 'own_words' end, 'unstated')
         end as key, count(*) as people, sum(gone.amount) as amount
    from gone
    join billing.customer customer on customer.id = gone.customer_id and customer.community_id = $1
    left join lateral (
      select reason_key from (
        select reason_key, asked_at from membership.leaving
         where community_id = $1 and member_id = customer.subject_id and state <> 'withdrawn'
        union all
        select reason_key, asked_at from membership.cancellation
         where community_id = $1 and member_id = customer.subject_id) said
       where reason_key is not null and asked_at between gone.happened_at - interval '13 months' and gone.happened_at + interval '1 day'
       order by asked_at desc limit 1) wish on true
    left join lateral (
      select change.reason from billing.subscription_change change
        join billing.subscription subscription on subscription.stripe_id = change.stripe_subscription_id
       where change.community_id = $1 and subscription.community_id = $1 and subscription.id = gone.subscription_id
         and change.kind = 'cancel_at_period_end'
       order by change.requested_at desc limit 1) said on true
   group by 1 order by 2 desc, 1`;

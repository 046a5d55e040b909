import { firstDayOf, yen } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PlanAverage } from '../domain/churn.ts';
import { conversionDays } from '../domain/cohorts.ts';
import type { JoinedPeople, PayingCompanies, PayingPeople } from '../domain/cohorts.ts';
import type { Payer } from '../domain/payer.ts';
import { recurringTurns } from './recurring-turns.ts';

/** Why payers stopped: a key, how many individuals and companies, and the fees per month that went. */
export type LostFor = { key: string; people: number; companies: number; amount: number };

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

  /** Companies by the month in which they first paid, and from when to when they did. */
  async companies(tx: Tx, { first, last }: Months): Promise<PayingCompanies[]> {
    return tx.query<PayingCompanies>(companiesSql, [tx.community, first, last]);
  }

  /** Why payers stopped in the months: what they chose when leaving, or what became of the payment. */
  async lost(tx: Tx, { first, last }: Months): Promise<LostFor[]> {
    const rows = await tx.query<{ key: string; people: string; companies: string; amount: string }>(lostSql, [
      ...[tx.community, first, last],
    ]);
    return rows.map(({ key, people, companies, amount }) => ({
      ...{ key, people: Number(people), companies: Number(companies) },
      amount: Number(amount),
    }));
  }

  /** Fees by plan at the end of a month, plans in their order, those of individuals first. */
  async averages(tx: Tx, month: TokyoMonth): Promise<PlanAverage[]> {
    const rows = await tx.query<AverageRow>(averagesSql, [tx.community, month]);
    return rows.map(({ payer, planKey, ja, en, payers, mrr }) => ({
      ...{ payer, planKey, label: { ja, en }, payers: Number(payers), mrr: yen(Number(mrr)) },
      average: yen(Math.floor(Number(mrr) / Number(payers))),
    }));
  }
}

type AverageRow = { payer: Payer; planKey: string; ja: string; en: string; payers: string; mrr: string };

const averagesSql = `
  with ${recurringTurns}, standing as (
    select distinct on (subscription_id) customer_id, payer, offer_key, monthly from turns
     where month <= $2 order by subscription_id, happened_at desc
  ), plan as (
    select 'member' as payer, key, name_ja as ja, name_en as en, position from membership.plan where community_id = $1
    union all
    select 'company', key, terms->'name'->>'ja', terms->'name'->>'en', (terms->>'position')::integer from (
      select distinct on (key) key, terms from membership.company_plan where community_id = $1 order by key, version desc) newest
  )
  select plan.payer, plan.key as "planKey", plan.ja, plan.en, count(distinct customer_id) as payers, sum(monthly) as mrr
    from standing join plan on plan.key = offer_key and plan.payer = standing.payer
   where monthly > 0 group by plan.payer, plan.key, plan.ja, plan.en, plan.position
   order by plan.payer desc, plan.position, plan.key`;

const companiesSql = `
  with ${recurringTurns}, monthly as (
    select customer_id, first_month, month, sum(change) as change from turns where payer = 'company' group by 1, 2, 3
  ), running as (
    select customer_id, first_month, month, sum(change) over (partition by customer_id order by month) as level,
           lead(month) over (partition by customer_id order by month) as until
      from monthly where first_month is not null
  )
  select first_month as cohort, null as "from", null as until, count(distinct customer_id)::int as companies
    from running where first_month between $2 and $3 group by 1
  union all
  select first_month, month, until, count(*)::int from running
   where level > 0 and first_month between $2 and $3 group by 1, 2, 3`;

/** A wish to leave counts for an end within a yearly period's length of it. */
const lostSql = `
  with ${recurringTurns}, monthly as (
    select customer_id, payer, month, sum(change) as change from turns group by 1, 2, 3
  ), running as (
    select customer_id, payer, month, change, sum(change) over (partition by customer_id order by month) as level from monthly
  ), gone as (
    select distinct on (running.customer_id, running.month) running.customer_id, running.payer, -running.change as amount,
           turns.because, turns.subscription_id, turns.happened_at
      from running join turns on turns.customer_id = running.customer_id and turns.month = running.month
     where running.level = 0 and running.change < 0 and running.month between $2 and $3 and turns.monthly = 0
     order by running.customer_id, running.month, turns.happened_at desc
  )
  select case when gone.because in ('payment_failed', 'refunded', 'disputed', 'paused') then gone.because
              else coalesce('chosen:' || wish.reason_key, case when said.reason is not null then 'own_words' end, 'unstated')
         end as key, count(*) filter (where gone.payer = 'member') as people,
         count(*) filter (where gone.payer = 'company') as companies, sum(gone.amount) as amount
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
   group by 1 order by count(*) desc, 1`;

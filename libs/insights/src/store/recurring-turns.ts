/**
 * The changes of monthly recurring revenue as they are known today, out of billing's turns: a turn learnt later holds from its
 * instant on and puts aside those of the same subscription that say something about the time after it. `monthly` is yen per
 * month with tax, a yearly fee by the twelfth rounded down; `month` is Tokyo's. `first_month` is when the customer first paid.
 * `payer` tells companies, however they pay, from individuals. Expects the community as $1.
 */
export const recurringTurns = `
  known as (
    select customer_id, case when customer.subject_kind = 'company' then 'company' else 'member' end as payer,
           subscription_id, position, offer_key, because, happened_at,
           to_char(happened_at at time zone 'Asia/Tokyo', 'YYYY-MM') as month,
           case when not brings then 0 when interval = 'year' then amount / 12 else amount end as monthly,
           min(happened_at) over (partition by subscription_id order by position
             rows between 1 following and unbounded following) as put_aside_from
      from billing.subscription_turn turn
      left join billing.customer customer on customer.community_id = $1 and customer.id = turn.customer_id
     where turn.community_id = $1
  ), turns as (
    select customer_id, payer, subscription_id, offer_key, because, happened_at, month, monthly,
           monthly - coalesce(lag(monthly) over (partition by subscription_id order by position), 0) as change,
           min(case when monthly > 0 then month end) over (partition by customer_id) as first_month
      from known
     where put_aside_from is null or put_aside_from > happened_at
  )`;

import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { RunningPeriod } from '../domain/renewal-forecast.ts';

/** Reads what runs today, at Stripe and on invoice, never writes. */
@Injectable()
export class RenewalsStore {
  /**
   * Running subscriptions by the month of their next charge: where their period ends, or a pause; a planned change of offer counts
   * from then and ends a coupon, a fee that a company agreed to for its renewal likewise, and so does an invoice that is out already. What the
   * desk let go of is not charged. A pause whose end nobody knows is charged in no month. One statement.
   */
  async running(tx: Tx): Promise<RunningPeriod[]> {
    const rows = await tx.query<Omit<RunningPeriod, 'amount' | 'off'> & { amount: string; off: string }>(
      runningSql,
      [tx.community],
    );
    return rows.map((row) => ({ ...row, amount: yen(Number(row.amount)), off: yen(Number(row.off)) }));
  }
}

const runningSql = `
  select case when customer.subject_kind = 'company' then 'company' else 'member' end as payer,
         to_char(coalesce(paused_until, period_end) at time zone 'Asia/Tokyo', 'YYYY-MM') as "endsIn",
         coalesce(next_interval, subscription.interval) as interval,
         coalesce(claimed.amount, agreed.amount, next_amount, subscription.amount) as amount,
         case when keeps then coalesce(discount_off, 0) else 0 end as off,
         case when keeps then to_char(discount_until at time zone 'Asia/Tokyo', 'YYYY-MM') end as "offUntil",
         cancel_at_period_end or coalesce(wish.kind like 'cancel%', false) as leaving, count(*)::int as count
    from billing.subscription subscription
    left join billing.customer customer on customer.community_id = $1 and customer.id = subscription.customer_id
    left join membership.company_fee_move agreed on agreed.community_id = $1 and agreed.holding_id = subscription.id
      and agreed.plan_key = coalesce(next_offer_key, offer_key)
    left join lateral (
      select case when state = 'waived' then 0 else claim.amount end as amount from billing.fee_invoice claim
       where claim.community_id = $1 and claim.subscription_id = subscription.id and claim.state <> 'credited' and claim.raise is null
         and claim.period_start = (subscription.period_end at time zone 'Asia/Tokyo')::date) claimed on true
    left join lateral (
      select kind from billing.subscription_change change
       where change.community_id = $1 and change.stripe_subscription_id = subscription.stripe_id
         and change.state = 'requested' and change.kind in ('cancel_at_period_end', 'cancel_now', 'keep')
       order by change.requested_at desc, change.id desc limit 1) wish on true
    cross join lateral (
      select coalesce(next_offer_key, offer_key) = offer_key and coalesce(next_interval, subscription.interval) = subscription.interval as keeps) coupon
   where subscription.community_id = $1 and status in ('active', 'past_due', 'paused')
     and (paused_from is null or paused_until is not null)
   group by 1, 2, 3, 4, 5, 6, 7`;

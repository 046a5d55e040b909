import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { RunningPeriod } from '../domain/renewal-forecast.ts';

/** Reads what runs at Stripe today, never writes. */
@Injectable()
export class RenewalsStore {
  /**
   * Running subscriptions of people by the month of their next charge: where their period ends, or a pause; a planned change of offer counts
   * from then and ends a coupon. A pause whose end nobody knows is charged in no month. One statement.
   */
  async running(tx: Tx): Promise<RunningPeriod[]> {
    const rows = await tx.query<Omit<RunningPeriod, 'amount' | 'off'> & { amount: string; off: string }>(
      `select to_char(coalesce(paused_until, period_end) at time zone 'Asia/Tokyo', 'YYYY-MM') as "endsIn",
              coalesce(next_interval, interval) as interval, coalesce(next_amount, amount) as amount,
              case when keeps then coalesce(discount_off, 0) else 0 end as off,
              case when keeps then to_char(discount_until at time zone 'Asia/Tokyo', 'YYYY-MM') end as "offUntil",
              cancel_at_period_end or coalesce(wish.kind like 'cancel%', false) as leaving, count(*)::int as people
         from billing.subscription subscription
         left join lateral (
           select kind from billing.subscription_change change
            where change.community_id = $1 and change.stripe_subscription_id = subscription.stripe_id
              and change.state = 'requested' and change.kind in ('cancel_at_period_end', 'cancel_now', 'keep')
            order by change.requested_at desc, change.id desc limit 1) wish on true
         cross join lateral (
           select coalesce(next_offer_key, offer_key) = offer_key and coalesce(next_interval, interval) = interval as keeps) coupon
        where subscription.community_id = $1 and status in ('active', 'past_due', 'paused')
          and (paused_from is null or paused_until is not null)
          and customer_id not in (select id from billing.customer where community_id = $1 and subject_kind = 'company')
        group by 1, 2, 3, 4, 5, 6`,
      [tx.community],
    );
    return rows.map((row) => ({ ...row, amount: yen(Number(row.amount)), off: yen(Number(row.off)) }));
  }
}

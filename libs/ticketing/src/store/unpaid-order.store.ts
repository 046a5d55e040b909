import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { TicketMeans } from '../domain/pay-way.ts';
import { isCourse } from './sessions-of.ts';
import type { TicketOrderEntity } from './ticket-order.entity.ts';

/** An order about which Stripe is to be asked, and who pays for it. */
export type OverdueOrder = Pick<TicketOrderEntity, 'id' | 'orderedBy' | 'orderedAs'>;

/** A paid order whose date has begun, or whose course is over, and the payment that is income from that instant on. */
export type OrderToEarn = { id: string; means: TicketMeans; paymentId: string; earnedFrom: Date };

/** Orders by where their money stands, for what the calendar does. */
@Injectable()
export class UnpaidOrderStore {
  /** Those whose time to pay is over, or that were given up, and about which Stripe was not asked since an instant; transfers apart. */
  overdue(tx: Tx, { askedBefore, most }: { askedBefore: Date; most: number }): Promise<OverdueOrder[]> {
    return tx.query<OverdueOrder>(
      `select id, ordered_by "orderedBy", ordered_as "orderedAs" from ticketing.ticket_order
        where community_id = $1 and state = 'awaiting_payment' and means <> 'bank_transfer' and (pay_until <= $2 or asked_at is not null)
          and (asked_at is null or asked_at < $3)
        order by pay_until, id limit $4`,
      [tx.community, tx.now, askedBefore, most],
    );
  }

  /**
   * Those that were paid before, of dates that have begun (courses: whose last session is over) but not before an instant, of which nothing is income yet and something is kept. One that was paid
   * by transfer and of which a part waits to be owed back is left out until then, unless its date began before `waitsSince`: its buyer may never name an account.
   */
  toEarn(
    tx: Tx,
    { since, waitsSince, most }: { since: Date; waitsSince: Date; most: number },
  ): Promise<OrderToEarn[]> {
    return tx.query<OrderToEarn>(
      `select r.id, r.means, p.payment_id "paymentId", d.due "earnedFrom"
         from ticketing.ticket_order r join ticketing.occurrence o on o.id = r.occurrence_id
        cross join lateral (select case when ${isCourse('o.id')} then o.ends_at else o.starts_at end due) d
         join ticketing.ticket_payment p on p.order_id = r.id and p.state = 'used'
        where r.community_id = $1 and r.means <> 'door' and r.state = 'confirmed' and r.earned_at is null
          and d.due <= $2 and d.due > $3
          and exists (select from ticketing.ticket t where t.order_id = r.id and (t.state <> 'cancelled' or coalesce(t.fee, 0) > 0))
          and (r.means <> 'bank_transfer' or d.due <= $5
            or not exists (select from ticketing.ticket_refund f where f.order_id = r.id and f.state = 'requested'))
        order by d.due, r.id limit $4`,
      [tx.community, tx.now, since, most, waitsSince],
    );
  }
}

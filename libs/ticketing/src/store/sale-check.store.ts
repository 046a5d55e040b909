import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { SaleCheckEntity } from './sale-check.entity.ts';

/** What is not as it has to be: which rule, at which event, of which order. */
export type SaleFault = {
  rule: 'oversold' | 'place_missing' | 'place_left' | 'not_paid' | 'sum_differs' | 'refund_differs';
  eventId: string;
  orderId: string | null;
};

const most = 200;

/** Rules that hold between places, tickets and money at every moment; each statement names what breaks one. */
const faults = `
  select 'oversold' rule, q.event_id "eventId", null::uuid "orderId" from ticketing.quota q
   where q.community_id = $1 and (select count(*) from ticketing.place p where p.quota_id = q.id and p.retired_at is null) > q.capacity
  union all
  select 'place_missing', r.event_id, r.id from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
    join ticketing.offering f on f.occurrence_id = t.occurrence_id and f.ticket_type_id = t.ticket_type_id
   where t.community_id = $1 and t.state <> 'cancelled' and not exists (
     select from ticketing.place p where p.community_id = $1 and p.ticket_id = t.id and p.quota_id = f.quota_id)
  union all
  select 'place_left', r.event_id, r.id from ticketing.place p join ticketing.ticket t on t.id = p.ticket_id
    join ticketing.ticket_order r on r.id = t.order_id
   where p.community_id = $1 and t.state = 'cancelled'
  union all
  select 'not_paid', r.event_id, r.id from ticketing.ticket_order r
   where r.community_id = $1 and r.means <> 'door' and r.state = 'confirmed' and 1 <> (
     select count(*) from ticketing.ticket_payment p where p.order_id = r.id and p.state = 'used' and p.amount = r.total)
  union all
  select 'sum_differs', r.event_id, r.id from ticketing.ticket_order r
   where r.community_id = $1 and r.state = 'confirmed' and r.total <> (
     select coalesce(sum(t.price), 0) from ticketing.ticket t where t.order_id = r.id)
  union all
  select 'refund_differs', r.event_id, r.id from ticketing.ticket_order r
   where r.community_id = $1 and r.means <> 'door' and r.state = 'confirmed'
     and (select coalesce(sum(f.amount), 0) from ticketing.ticket_refund f where f.order_id = r.id) <> (
       select coalesce(sum(t.price - coalesce(t.fee, 0)), 0) from ticketing.ticket t
        where t.order_id = r.id and t.state = 'cancelled')
  limit ${most}`;

/** Looks at all sales of the transaction's community. */
@Injectable()
export class SaleCheckStore {
  faults(tx: Tx): Promise<SaleFault[]> {
    return tx.query<SaleFault>(faults, [tx.community]);
  }

  /** What was found last; null before the first look. */
  last(tx: Tx): Promise<SaleCheckEntity | null> {
    return tx.repo(SaleCheckEntity).findOneBy({ communityId: tx.community });
  }

  async keep(tx: Tx, found: SaleFault[]): Promise<void> {
    await tx.repo(SaleCheckEntity).save({ communityId: tx.community, checkedAt: tx.now, faults: found });
  }
}

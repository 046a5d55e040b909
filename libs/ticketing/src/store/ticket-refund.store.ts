import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { In, IsNull, LessThan } from 'typeorm';
import { TicketRefundEntity } from './ticket-refund.entity.ts';

/** Money on its way back, of the transaction's community. */
@Injectable()
export class TicketRefundStore {
  /** Of a payment what is not over and not stuck, the oldest first, locked until the commit. */
  open(tx: Tx, paymentId: string): Promise<TicketRefundEntity[]> {
    return tx.repo(TicketRefundEntity).find({
      where: { paymentId, state: In(['requested', 'sent', 'needs_bank_details']) },
      order: { requestedAt: 'ASC', id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Null also for text that is no id at all. */
  async byId(tx: Tx, id: string): Promise<TicketRefundEntity | null> {
    return isId(id) ? tx.repo(TicketRefundEntity).findOneBy({ id }) : null;
  }

  /** All of an order, the oldest first. */
  ofOrder(tx: Tx, orderId: string): Promise<TicketRefundEntity[]> {
    return tx.repo(TicketRefundEntity).find({ where: { orderId }, order: { requestedAt: 'ASC', id: 'ASC' } });
  }

  /** What of an order's money had left outside of ticketing without any ticket having ended with it. Yen. */
  async givenOutside(tx: Tx, orderId: string): Promise<number> {
    const [row] = await tx.query<{ given: string }>(
      `select coalesce(sum(amount - used), 0) given from ticketing.outside_money
        where community_id = $1 and order_id = $2 and state in ('open', 'ended', 'kept')`,
      [tx.community, orderId],
    );
    return Number(row!.given);
  }

  /** So much of that was for tickets that end now, the oldest of it first. */
  async useOutside(tx: Tx, orderId: string, amount: number): Promise<void> {
    await tx.query(
      `with given as (
         select id, amount - used spare, sum(amount - used) over (order by since, id) - (amount - used) before
           from ticketing.outside_money
          where community_id = $1 and order_id = $2 and state in ('open', 'ended', 'kept') and amount > used)
       update ticketing.outside_money m set used = m.used + least(g.spare, $3::int - g.before)
         from given g where m.id = g.id and g.before < $3`,
      [tx.community, orderId, amount],
    );
  }

  /** Payments of which something has waited to be sent since before an instant. */
  async waiting(tx: Tx, { before, most }: { before: Date; most: number }): Promise<string[]> {
    const rows = await tx.repo(TicketRefundEntity).find({
      where: { state: 'requested', requestedAt: LessThan(before) },
      order: { requestedAt: 'ASC', id: 'ASC' },
      take: most,
    });
    return [...new Set(rows.map(({ paymentId }) => paymentId))];
  }

  /** Some for which Stripe has waited for a bank account since before an instant and of which nobody was reminded. */
  async withoutAccount(tx: Tx, { since, most }: { since: Date; most: number }): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select f.id from ticketing.ticket_refund f join ticketing.ticket_order r on r.id = f.order_id
        where f.community_id = $1 and f.state = 'needs_bank_details' and f.reminded_at is null and f.sent_at < $2 and r.means <> 'bank_transfer'
        order by f.sent_at, f.id limit $3`,
      [tx.community, since, most],
    );
    return rows.map(({ id }) => id);
  }

  /** One of them where it still is, locked until the commit. */
  toRemind(tx: Tx, id: string, since: Date): Promise<TicketRefundEntity | null> {
    const lock = { mode: 'pessimistic_write' as const };
    return tx.repo(TicketRefundEntity).findOne({ where: { ...unreminded(since), id }, lock });
  }

  async add(tx: Tx, refund: TicketRefundEntity): Promise<void> {
    await tx.repo(TicketRefundEntity).insert(refund);
  }

  async change(tx: Tx, id: string, changes: Partial<TicketRefundEntity>): Promise<void> {
    await tx.repo(TicketRefundEntity).update({ id }, changes);
  }
}

const unreminded = (since: Date) => ({
  ...{ state: 'needs_bank_details' as const, remindedAt: IsNull(), sentAt: LessThan(since) },
});

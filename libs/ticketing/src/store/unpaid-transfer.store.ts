import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { IsNull } from 'typeorm';
import { TicketPaymentEntity } from './ticket-payment.entity.ts';
import type { OverdueOrder } from './unpaid-order.store.ts';

/** One of which nobody was reminded. `attemptId` is what billing knows it by. */
export type UnremindedTransfer = { id: string; attemptId: string; payUntil: Date; orderedAt: Date };

const awaited = `r.community_id = $1 and r.state = 'awaiting_payment' and r.means = 'bank_transfer'`;

/** Orders of the transaction's community that wait to be paid by transfer, for what the calendar does. */
@Injectable()
export class UnpaidTransferStore {
  /** Those whose time, as it was told, is over, and whose date has begun or which could be paid until an instant at the latest. */
  overdue(tx: Tx, { paidUntil, most }: { paidUntil: Date; most: number }): Promise<OverdueOrder[]> {
    return tx.query<OverdueOrder>(
      `select r.id, r.ordered_by "orderedBy", r.ordered_as "orderedAs"
         from ticketing.ticket_order r join ticketing.occurrence o on o.id = r.occurrence_id
        where ${awaited} and r.pay_until <= $2 and (r.pay_until <= $3 or o.starts_at <= $2)
        order by r.pay_until, r.id limit $4`,
      [tx.community, tx.now, paidUntil, most],
    );
  }

  /** Those that can still be paid and whose buyer was not reminded, those due first first. */
  unreminded(tx: Tx, most: number): Promise<UnremindedTransfer[]> {
    return tx.query<UnremindedTransfer>(
      `select r.id, p.attempt_id "attemptId", r.pay_until "payUntil", r.ordered_at "orderedAt"
         from ticketing.ticket_order r join ticketing.ticket_payment p on p.order_id = r.id
        where ${awaited} and r.pay_until > $2 and p.state = 'open' and p.reminded_at is null
        order by r.pay_until, r.id limit $3`,
      [tx.community, tx.now, most],
    );
  }

  /** Answers whether it was noted now: once. */
  async noteReminded(tx: Tx, attemptId: string): Promise<boolean> {
    const unreminded = { attemptId, state: 'open' as const, remindedAt: IsNull() };
    const { affected } = await tx.repo(TicketPaymentEntity).update(unreminded, { remindedAt: tx.now });
    return affected === 1;
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { IsNull } from 'typeorm';
import { TicketPaymentEntity } from './ticket-payment.entity.ts';
import type { OverdueOrder } from './unpaid-order.store.ts';

/** An order that waits for a transfer, and when its date begins. */
export type OverdueTransfer = OverdueOrder & { readonly payUntil: Date; readonly startsAt: Date };

/** One of which nobody was reminded. `attemptId` is what billing knows it by. */
export type UnremindedTransfer = { id: string; attemptId: string; payUntil: Date; orderedAt: Date };

const awaited = `r.community_id = $1 and r.state = 'awaiting_payment' and r.means = 'bank_transfer'`;

/** Orders of the transaction's community that wait to be paid by transfer, for what the calendar does. */
@Injectable()
export class UnpaidTransferStore {
  /** Those whose time, as it was told, is over; the places of some are kept a while longer. */
  overdue(tx: Tx, most: number): Promise<OverdueTransfer[]> {
    return tx.query<OverdueTransfer>(
      `select r.id, r.ordered_by "orderedBy", r.ordered_as "orderedAs", r.pay_until "payUntil",
              (select o.starts_at from ticketing.occurrence o where o.id = r.occurrence_id) "startsAt"
         from ticketing.ticket_order r where ${awaited} and r.pay_until <= $2 order by r.pay_until, r.id limit $3`,
      [tx.community, tx.now, most],
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

import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { TicketPaymentEntity } from './ticket-payment.entity.ts';

/** Yen. */
export type MoneyOnItsWay = { due: number; done: number; waits: number };

/** Card pages and vouchers of orders, of the transaction's community. */
@Injectable()
export class TicketPaymentStore {
  /** Locked until the commit; null where the attempt is none of tickets. */
  toChange(tx: Tx, attemptId: string): Promise<TicketPaymentEntity | null> {
    return tx
      .repo(TicketPaymentEntity)
      .findOne({ where: { attemptId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Null where the attempt is none of tickets. */
  ofAttempt(tx: Tx, attemptId: string): Promise<TicketPaymentEntity | null> {
    return tx.repo(TicketPaymentEntity).findOneBy({ attemptId });
  }

  /** All of an order, the first page first. */
  ofOrder(tx: Tx, orderId: string): Promise<TicketPaymentEntity[]> {
    return tx.repo(TicketPaymentEntity).find({ where: { orderId }, order: { number: 'ASC' } });
  }

  /** What a payment of billing's was for. */
  ofPayment(tx: Tx, paymentId: string): Promise<TicketPaymentEntity | null> {
    return tx.repo(TicketPaymentEntity).findOneBy({ paymentId });
  }

  /** What of an order's money is to go back, what of that is back, and what waits for a bank account. Yen. */
  async moneyBack(tx: Tx, orderId: string): Promise<MoneyOnItsWay> {
    const [sums] = await tx.query<Record<keyof MoneyOnItsWay, string>>(
      `select coalesce(sum(amount), 0) due, coalesce(sum(amount) filter (where state = 'done'), 0) done,
              coalesce(sum(amount) filter (where state = 'needs_bank_details'), 0) waits
         from ticketing.ticket_refund where community_id = $1 and order_id = $2`,
      [tx.community, orderId],
    );
    return { due: Number(sums!.due), done: Number(sums!.done), waits: Number(sums!.waits) };
  }

  async add(tx: Tx, payment: TicketPaymentEntity): Promise<void> {
    await tx.repo(TicketPaymentEntity).insert(payment);
  }

  async change(tx: Tx, attemptId: string, changes: Partial<TicketPaymentEntity>): Promise<void> {
    await tx.repo(TicketPaymentEntity).update({ attemptId }, changes);
  }
}

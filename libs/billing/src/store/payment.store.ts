import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import type { MirroredPayment } from '../domain/mirror.ts';
import { standingRefundStates } from '../domain/refund-states.ts';
import { customerLock } from './customer-lock.ts';
import { PaymentEntity } from './payment.entity.ts';
import { ReceiptEntity } from './receipt.entity.ts';
import { RefundEntity } from './refund.entity.ts';

/** A declined charge, and whose. */
export type UnpaidRow = {
  subjectId: string;
  amount: number;
  declineCode: string | null;
  payUrl: string | null;
};

/** Whether anything was ever paid for a subscription, and whether a payment of it is disputed: open or lost. */
export type PaymentRecord = { subscriptionId: string; paid: boolean; disputed: boolean };

/** Payments and their refunds, as the desk and the actions about them read them. */
@Injectable()
export class PaymentStore {
  find(tx: Tx, id: string): Promise<PaymentEntity | null> {
    return tx.repo(PaymentEntity).findOneBy({ communityId: tx.community, id });
  }

  /** Keeps a payment that did not come through Stripe. */
  async add(tx: Tx, customerId: string, payment: MirroredPayment): Promise<void> {
    const row = { ...payment, communityId: tx.community, customerId, fetchedAt: tx.now };
    await tx.repo(PaymentEntity).insert(row);
  }

  /** That a payment was none after all. Answers its yen. */
  async takeBack(
    tx: Tx,
    id: string,
    { refundId, reason }: { refundId: string; reason: string },
  ): Promise<Yen> {
    const { communityId, customerId, amount } = (await this.find(tx, id))!;
    await tx.repo(RefundEntity).insert({
      ...{ id: refundId, communityId, customerId, paymentId: id, amount, reason, access: null },
      ...{ stripeRefundId: null, stripeBalanceTransactionId: null, stripeFailureTransactionId: null },
      ...{ state: 'succeeded', origin: 'reversal', requestedAt: tx.now, settledAt: tx.now },
      ...{ idempotencyKey: refundId, requestedBy: null },
    });
    await tx.repo(PaymentEntity).update({ communityId, id }, { refunded: amount, state: 'refunded' });
    return amount;
  }

  /** So much of it is back by now. Yen. */
  async givenBack(
    tx: Tx,
    id: string,
    refunded: Yen,
    state: 'refunded' | 'partly_refunded' | 'paid',
  ): Promise<void> {
    await tx.repo(PaymentEntity).update({ communityId: tx.community, id }, { refunded, state });
  }

  /** A payment that nobody else may touch until the commit, read after the others have finished. */
  async lock(tx: Tx, id: string): Promise<PaymentEntity | null> {
    const payment = await this.find(tx, id);
    if (!payment) return null;
    await tx.lock(customerLock(payment.customerId));
    return this.find(tx, id);
  }

  /** All payments of a customer, newest first. */
  ofCustomers(tx: Tx, customerIds: readonly string[]): Promise<PaymentEntity[]> {
    return tx.repo(PaymentEntity).find({
      where: { communityId: tx.community, customerId: In([...customerIds]) },
      order: { paidAt: { direction: 'DESC', nulls: 'FIRST' }, id: 'DESC' },
      take: 200,
    });
  }

  /** Charges for these subscriptions that were declined and have not been made up for, oldest first. */
  overdueOf(tx: Tx, customerId: string, stripeSubscriptionIds: string[]): Promise<PaymentEntity[]> {
    return tx.repo(PaymentEntity).find({
      where: {
        communityId: tx.community,
        customerId,
        state: 'failed',
        stripeSubscriptionId: In(stripeSubscriptionIds),
      },
      order: { periodStart: 'ASC', id: 'ASC' },
    });
  }

  /** Declined charges of several subjects for what Stripe still collects, oldest first. */
  unpaidOf(tx: Tx, kind: string, subjectIds: readonly string[]): Promise<UnpaidRow[]> {
    return tx.query<UnpaidRow>(
      `select c.subject_id "subjectId", p.amount, p.decline_code "declineCode", p.pay_url "payUrl"
         from billing.payment p
         join billing.customer c on c.community_id = p.community_id and c.id = p.customer_id
         join billing.subscription s on s.community_id = p.community_id and s.stripe_id = p.stripe_subscription_id
        where p.community_id = $1 and c.subject_kind = $2 and c.subject_id = any($3) and p.state = 'failed'
          and p.pay_url is not null and s.status in ('past_due', 'unpaid')
        order by p.period_start, p.id`,
      [tx.community, kind, subjectIds],
    );
  }

  /** How subscriptions were paid; those that a bank decided for us are not disputed any more. */
  recordsOf(tx: Tx, subscriptionIds: readonly string[]): Promise<PaymentRecord[]> {
    return tx.query<PaymentRecord>(
      `select s.id as "subscriptionId", bool_or(p.paid_at is not null and p.amount > 0) as paid,
              bool_or(exists (select 1 from billing.dispute d
                where d.community_id = p.community_id and d.payment_id = p.id and d.state not in ('won', 'closed'))) as disputed
         from billing.subscription s
         join billing.payment p on p.community_id = s.community_id and p.stripe_subscription_id = s.stripe_id
        where s.community_id = $1 and s.id::text = any($2) group by s.id`,
      [tx.community, subscriptionIds],
    );
  }

  /** Refunds of several payments in one question, oldest first. */
  refundsOf(tx: Tx, paymentIds: string[]): Promise<RefundEntity[]> {
    return tx.repo(RefundEntity).find({
      where: { communityId: tx.community, paymentId: In(paymentIds) },
      order: { requestedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Refunds of several payments that were given back, oldest first. */
  async settledRefundsOf(tx: Tx, paymentIds: string[]): Promise<RefundEntity[]> {
    return (await this.refundsOf(tx, paymentIds)).filter(({ state }) => state === 'succeeded');
  }

  /** The receipts that stand for several payments, parts in their order, in one question. */
  receiptsOf(tx: Tx, paymentIds: string[]): Promise<ReceiptEntity[]> {
    return tx.repo(ReceiptEntity).find({
      where: { communityId: tx.community, paymentId: In(paymentIds), supersededAt: IsNull() },
      order: { paymentId: 'ASC', place: 'ASC' },
    });
  }

  refund(tx: Tx, id: string): Promise<RefundEntity | null> {
    return tx.repo(RefundEntity).findOneBy({ communityId: tx.community, id });
  }

  refundByKey(tx: Tx, idempotencyKey: string): Promise<RefundEntity | null> {
    return tx.repo(RefundEntity).findOneBy({ communityId: tx.community, idempotencyKey });
  }

  /** A refund that takes money from the payment, if any. */
  standingRefund(tx: Tx, paymentId: string): Promise<RefundEntity | null> {
    return tx.repo(RefundEntity).findOneBy({
      communityId: tx.community,
      paymentId,
      state: In(standingRefundStates.filter((state) => state !== 'succeeded')),
    });
  }

  /** Keeps the intention to refund. False where one stands already: the partial unique index decides. */
  async addRefund(tx: Tx, refund: RefundEntity): Promise<boolean> {
    const done = await tx
      .repo(RefundEntity)
      .createQueryBuilder()
      .insert()
      .values(refund)
      .orIgnore()
      .returning('id')
      .execute();
    if ((done.raw as unknown[]).length === 0) return false;
    await tx
      .repo(PaymentEntity)
      .update({ communityId: tx.community, id: refund.paymentId }, { state: 'refund_pending' });
    return true;
  }

  async saveRefund(tx: Tx, refund: RefundEntity): Promise<void> {
    await tx.repo(RefundEntity).save(refund);
  }

  /** Which of these balance transactions are in the mirror: payments, refunds, refunds that came back, disputes. */
  async knownMovements(tx: Tx, ids: string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      `select stripe_balance_transaction_id as id from billing.payment
         where community_id = $1 and stripe_balance_transaction_id = any($2)
       union select stripe_balance_transaction_id from billing.refund
         where community_id = $1 and stripe_balance_transaction_id = any($2)
       union select stripe_failure_transaction_id from billing.refund
         where community_id = $1 and stripe_failure_transaction_id = any($2)
       union select stripe_balance_transaction_id from billing.transfer_request
         where community_id = $1 and stripe_balance_transaction_id = any($2)
       union select moved.id from billing.dispute d, unnest(d.movements) as moved (id)
         where d.community_id = $1 and d.movements && $2::text[] and moved.id = any($2)`,
      [tx.community, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

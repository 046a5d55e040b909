import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import type { MirroredPayment, MirroredRefund } from '../domain/mirror.ts';
import { ManualPaymentEntity } from './manual-payment.entity.ts';
import { PaymentEntity } from './payment.entity.ts';
import { RefundEntity } from './refund.entity.ts';

/** Fees that the desk took. */
@Injectable()
export class ManualPaymentStore {
  find(tx: Tx, id: string): Promise<ManualPaymentEntity | null> {
    return tx.repo(ManualPaymentEntity).findOneBy({ communityId: tx.community, id });
  }

  /** What is known of several payments in one question; those that came through Stripe are not among them. */
  many(tx: Tx, ids: string[]): Promise<ManualPaymentEntity[]> {
    return tx.repo(ManualPaymentEntity).findBy({ communityId: tx.community, id: In(ids) });
  }

  /** Keeps the payment with what is known of it. */
  async add(tx: Tx, known: ManualPaymentEntity, payment: MirroredPayment): Promise<void> {
    const { communityId, customerId } = known;
    await tx.repo(PaymentEntity).insert({ ...payment, communityId, customerId, fetchedAt: tx.now });
    await tx.repo(ManualPaymentEntity).insert(known);
  }

  /** Whether a later payment of the same term stands. */
  async hasLater(tx: Tx, payment: PaymentEntity): Promise<boolean> {
    const rows = await tx.query(
      `select from billing.payment where community_id = $1 and stripe_subscription_id = $2 and period_start > $3
         and state in ('paid', 'partly_refunded', 'refund_pending', 'disputed') limit 1`,
      [tx.community, payment.stripeSubscriptionId, payment.periodStart],
    );
    return rows.length > 0;
  }

  /** Writes down that a payment was taken back. */
  async reverse(tx: Tx, known: ManualPaymentEntity, refund: MirroredRefund): Promise<void> {
    const { communityId, customerId } = known;
    await tx.repo(ManualPaymentEntity).save(known);
    await tx.repo(RefundEntity).insert({
      ...{ ...refund, communityId, customerId, idempotencyKey: refund.id, requestedBy: null },
    });
    await tx
      .repo(PaymentEntity)
      .update({ communityId, id: known.id }, { refunded: refund.amount, state: 'refunded' });
  }
}

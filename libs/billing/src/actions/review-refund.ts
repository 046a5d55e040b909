import { addDays, isId, newId, Refusal, tokyoDateOf, yen } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refundConsequences } from '../domain/refund-consequences.ts';
import { isLive } from '../domain/subscription-states.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { refundableOf } from './refund-payment.ts';

/** What a refund would do. `accessEndsIfRevoked` is null where nothing runs any more. */
export type RefundReview = {
  paymentId: string;
  refundable: Yen;
  payerName: string;
  consequences: Bilingual[];
  accessEndsIfRevoked: TokyoDate | null;
  idempotencyKey: string;
};

/** Shows what a refund does before it is made. */
@Injectable()
export class ReviewRefund {
  constructor(
    private readonly payments: PaymentStore,
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
  ) {}

  /** Refuses `PAYMENT_UNKNOWN` (not_found). */
  async run(tx: Tx, paymentId: string): Promise<RefundReview> {
    const payment = isId(paymentId) ? await this.payments.find(tx, paymentId) : null;
    if (!payment) throw new Refusal('not_found', 'PAYMENT_UNKNOWN');
    const customer = (await this.customers.find(tx, payment.customerId))!;
    const subscription = await this.subscriptions.byStripeId(tx, payment.stripeSubscriptionId);
    const running = subscription && isLive(subscription.status) ? subscription : null;
    const underWay = await this.payments.standingRefund(tx, payment.id);
    const refundable = underWay ? yen(0) : refundableOf(payment);
    const lastUsableDay = running && addDays(tokyoDateOf(running.periodEnd), -1);
    return {
      ...{ paymentId: payment.id, refundable, payerName: customer.name },
      consequences: refundable > 0 ? refundConsequences({ refundable, fee: payment.fee, lastUsableDay }) : [],
      accessEndsIfRevoked: running && tokyoDateOf(tx.now),
      idempotencyKey: newId(),
    };
  }
}

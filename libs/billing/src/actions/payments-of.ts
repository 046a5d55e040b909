import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PaymentState } from '../domain/mirror.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { receiptNumber } from '../domain/receipt-terms.ts';
import type { RefundState } from '../domain/refund-states.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { PaymentMeans } from '../domain/payment-means.ts';
import type { ManualPaymentEntity } from '../store/manual-payment.entity.ts';
import { ManualPaymentStore } from '../store/manual-payment.store.ts';
import type { PaymentEntity } from '../store/payment.entity.ts';
import { PaymentStore } from '../store/payment.store.ts';

/** Who took a fee at the desk, and who took it back and why. */
export type ManualRecord = Pick<
  ManualPaymentEntity,
  'receivedOn' | 'note' | 'takenBy' | 'reversedBy' | 'reversedAt' | 'reversalReason'
>;

/** A payment as the desk sees it. Amounts are yen, tax included; instants are UTC. */
export type PaymentView = {
  id: string;
  paidAt: Date;
  amount: Yen;
  refunded: Yen;
  state: PaymentState;
  /** The one name that stands on the receipt, and the key of what was bought. */
  description: string;
  offerKey: string;
  means: PaymentMeans;
  /** What the desk wrote down of it; null where it came through Stripe. */
  manual: ManualRecord | null;
  /** Those that stand for it now: one, or the parts into which it was split. */
  receipts: { id: string; number: string }[];
  stripePaymentIntentId: string | null;
  refunds: { id: string; amount: Yen; state: RefundState; reason: string; at: Date }[];
};

/** Shows the desk what a subject has paid, with refunds and receipts, in five statements whatever the number. */
@Injectable()
export class PaymentsOf {
  constructor(
    private readonly customers: CustomerStore,
    private readonly payments: PaymentStore,
    private readonly manual: ManualPaymentStore,
  ) {}

  /** Newest first, declined ones included. */
  async run(tx: Tx, subject: SubjectRef): Promise<PaymentView[]> {
    const customers = await this.customers.papersOf(tx, subject);
    return customers.length > 0 ? this.views(tx, await this.payments.ofCustomers(tx, customers)) : [];
  }

  /** One payment, freshly read. */
  async one(tx: Tx, paymentId: string): Promise<PaymentView> {
    const [view] = await this.views(tx, [(await this.payments.find(tx, paymentId))!]);
    return view!;
  }

  private async views(tx: Tx, payments: PaymentEntity[]): Promise<PaymentView[]> {
    const ids = payments.map(({ id }) => id);
    const refunds = await this.payments.refundsOf(tx, ids);
    const receipts = await this.payments.receiptsOf(tx, ids);
    const taken = await this.manual.many(tx, ids);
    return payments.map((payment) => {
      const standing = receipts.filter(({ paymentId }) => paymentId === payment.id);
      return {
        ...{ id: payment.id, amount: payment.amount, refunded: yen(payment.refunded), state: payment.state },
        ...{ means: payment.means, manual: recordOf(taken.find(({ id }) => id === payment.id)) },
        ...{ description: payment.offerName, offerKey: payment.offerKey },
        ...{ stripePaymentIntentId: payment.stripePaymentIntentId },
        paidAt: payment.paidAt ?? payment.fetchedAt,
        receipts: standing.map((receipt) => ({ id: receipt.id, number: receiptNumber(receipt) })),
        refunds: refunds
          .filter(({ paymentId }) => paymentId === payment.id)
          .map(({ id, amount, state, reason, requestedAt }) => ({
            id,
            amount,
            state,
            reason,
            at: requestedAt,
          })),
      };
    });
  }
}

function recordOf(known: ManualPaymentEntity | undefined): ManualRecord | null {
  if (!known) return null;
  const { receivedOn, note, takenBy, reversedBy, reversedAt, reversalReason } = known;
  return { receivedOn, note, takenBy, reversedBy, reversedAt, reversalReason };
}

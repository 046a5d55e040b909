import { newId } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refundRequested } from '../billing.events.ts';
import type { RefundOrigin } from '../domain/refund-states.ts';
import { PaymentStore } from '../store/payment.store.ts';

/** Money that nobody owed. Yen: what of the payment has not gone back yet. */
export type Unowed = {
  paymentId: string;
  customerId: string;
  amount: Yen;
  origin: Extract<RefundOrigin, 'duplicate' | 'pause'>;
};

const reasons: Record<Unowed['origin'], string> = {
  duplicate: 'duplicate_subscription',
  pause: 'charged_during_pause',
};

/** Keeps the intention to give back what nobody owed, with no person to ask for it. Asked twice it is kept once. */
@Injectable()
export class GiveBack {
  constructor(private readonly payments: PaymentStore) {}

  async run(tx: Tx, { paymentId, customerId, amount, origin }: Unowed): Promise<void> {
    const id = newId();
    const kept = await this.payments.addRefund(tx, {
      ...{ id, communityId: tx.community, customerId, paymentId, amount },
      ...{ state: 'requested', origin, reason: reasons[origin], access: null },
      ...{
        idempotencyKey: `${origin}:${paymentId}`,
        requestedBy: null,
        requestedAt: tx.now,
        settledAt: null,
      },
      ...{ stripeRefundId: null, stripeBalanceTransactionId: null, stripeFailureTransactionId: null },
    });
    if (kept) await tx.emit(refundRequested, { refundId: id });
  }
}

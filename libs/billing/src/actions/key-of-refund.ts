import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { PaymentStore } from '../store/payment.store.ts';

/** Says who asked for a refund: whoever keeps the key under which they did knows their own again. */
@Injectable()
export class KeyOfRefund {
  constructor(private readonly payments: PaymentStore) {}

  /** The key of `RefundPayment`; null where nobody here asked for it: it was made in Stripe's dashboard, say. */
  async run(tx: Tx, refundId: string): Promise<string | null> {
    const refund = await this.payments.refund(tx, refundId);
    return refund?.requestedBy ? refund.idempotencyKey : null;
  }
}

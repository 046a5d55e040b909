import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { PaymentStore } from '../store/payment.store.ts';
import type { PaymentRecord } from '../store/payment.store.ts';

/** Reads how subscriptions were paid, by our ids of them: whether money ever came, and whether a bank took or asks it back. */
@Injectable()
export class PaymentRecordsOf {
  constructor(private readonly payments: PaymentStore) {}

  /** Subscriptions without a payment are missing from the answer. One statement. */
  async run(tx: Tx, subscriptionIds: readonly string[]): Promise<Map<string, PaymentRecord>> {
    if (subscriptionIds.length === 0) return new Map();
    const records = await this.payments.recordsOf(tx, subscriptionIds);
    return new Map(records.map((record) => [record.subscriptionId, record]));
  }
}

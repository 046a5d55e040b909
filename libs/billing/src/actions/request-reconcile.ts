import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { reconcileRequested } from '../billing.events.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CustomerStore } from '../store/customer.store.ts';

/** The desk's button "sync with Stripe now". The outcome is told by `billing.reconciled`. */
@Injectable()
export class RequestReconcile {
  constructor(private readonly customers: CustomerStore) {}

  /** Refuses `CUSTOMER_UNKNOWN` (not_found) for a subject that never came to pay. */
  async run(tx: Tx, subject: SubjectRef): Promise<void> {
    const customer = await this.customers.ofSubject(tx, subject);
    if (!customer?.stripeCustomerId) throw new Refusal('not_found', 'CUSTOMER_UNKNOWN');
    await tx.emit(reconcileRequested, { customerId: customer.id, because: 'desk' });
  }
}

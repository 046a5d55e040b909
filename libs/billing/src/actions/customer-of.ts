import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { CustomerStore } from '../store/customer.store.ts';

/** How a subject is known at Stripe. `lastSyncedAt` is when the newest facts were read (UTC). */
export type CustomerView = { stripeCustomerId: string | null; lastSyncedAt: Date | null };

/** Reads who a subject is at Stripe, for the desk. */
@Injectable()
export class CustomerOf {
  constructor(private readonly customers: CustomerStore) {}

  /** Null for a subject that never came to pay. */
  async run(tx: Tx, subject: SubjectRef): Promise<CustomerView | null> {
    const customer = await this.customers.ofSubject(tx, subject);
    return customer && { stripeCustomerId: customer.stripeCustomerId, lastSyncedAt: customer.factsFetchedAt };
  }
}

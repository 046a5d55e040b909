import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';

/**
 * Whether money of a subject could still come, by what Stripe has confirmed: a subscription that has not ended, or a
 * payment page that has not been closed. A wish that is on its way to Stripe does not count as done.
 */
@Injectable()
export class MayStillCharge {
  constructor(
    private readonly customers: CustomerStore,
    private readonly checkouts: CheckoutStore,
    private readonly subscriptions: SubscriptionStore,
  ) {}

  async run(tx: Tx, subject: SubjectRef): Promise<boolean> {
    const customer = await this.customers.ofSubject(tx, subject);
    if (!customer) return false;
    if ((await this.subscriptions.unfinished(tx, customer.id)).length > 0) return true;
    return (await this.checkouts.withOpenPage(tx, customer.id)).length > 0;
  }
}

import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { reconcileRequested } from '../billing.events.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CustomerStore } from '../store/customer.store.ts';

/**
 * For every page on which somebody looks for what they paid for. A person who pays, closes the window before it comes
 * back and opens their page later must not wait for the gap filler when the webhook was lost as well: while a page at
 * Stripe of theirs may still have taken money, Stripe is asked, at most every two seconds. One statement for all others.
 */
@Injectable()
export class AskWhilePaying {
  constructor(
    private readonly checkouts: CheckoutStore,
    private readonly customers: CustomerStore,
  ) {}

  async run(tx: Tx, subject: SubjectRef): Promise<void> {
    const customerId = await this.checkouts.customerWithOpenPage(tx, subject);
    if (customerId && (await this.customers.mayRequestReconcile(tx, customerId))) {
      await tx.emit(reconcileRequested, { customerId, because: 'return_page' });
    }
  }
}

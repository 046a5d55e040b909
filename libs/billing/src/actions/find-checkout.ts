import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { reconcileRequested } from '../billing.events.ts';
import { isLiveCheckout } from '../domain/checkout-states.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { checkoutView } from './checkout-view.ts';
import type { CheckoutView } from './checkout-view.ts';

/** Shows a person their attempt to pay, for the page that waits for the outcome. */
@Injectable()
export class FindCheckout {
  constructor(
    private readonly checkouts: CheckoutStore,
    private readonly customers: CustomerStore,
  ) {}

  /**
   * Asking while the outcome is open has Stripe asked too, so that a lost webhook never matters; at most every two seconds.
   * Refuses `CHECKOUT_UNKNOWN` (not_found), also for attempts of others.
   */
  async run(tx: Tx, subject: SubjectRef, attemptId: string): Promise<CheckoutView> {
    const attempt = isId(attemptId) ? await this.checkouts.find(tx, attemptId) : null;
    const customer = await this.customers.ofSubject(tx, subject);
    if (!attempt || !customer || attempt.customerId !== customer.id)
      throw new Refusal('not_found', 'CHECKOUT_UNKNOWN');
    const waiting = isLiveCheckout(attempt.state) && attempt.stripeSessionId !== null;
    if (waiting && (await this.customers.mayRequestReconcile(tx, customer.id))) {
      await tx.emit(reconcileRequested, { customerId: customer.id, because: 'return_page' });
    }
    return checkoutView(attempt);
  }
}

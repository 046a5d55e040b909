import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { checkoutView } from './checkout-view.ts';
import type { CheckoutView } from './checkout-view.ts';

/** Shows a voucher that waits to be paid at a convenience store. */
@Injectable()
export class VoucherOf {
  constructor(
    private readonly customers: CustomerStore,
    private readonly checkouts: CheckoutStore,
  ) {}

  /** That of a fee of a person; null where none waits. */
  async run(tx: Tx, subject: SubjectRef): Promise<CheckoutView | null> {
    const customer = await this.customers.ofSubject(tx, subject);
    const attempt = customer && (await this.checkouts.waiting(tx, customer.id));
    return attempt ? checkoutView(attempt) : null;
  }

  /** That of an order, by its attempt; null where it waits no more. */
  async ofOrder(tx: Tx, attemptId: string): Promise<CheckoutView | null> {
    const attempt = await this.checkouts.find(tx, attemptId);
    return attempt?.state === 'waiting' ? checkoutView(attempt) : null;
  }
}

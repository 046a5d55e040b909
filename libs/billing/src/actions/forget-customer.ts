import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { customerErasureRequested } from '../billing.events.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CustomerStore } from '../store/customer.store.ts';

/**
 * Has the person behind a subject forgotten at Stripe too, also as whom they paid as a guest before; Stripe is asked after the
 * commit. Only for subjects of whom nothing can be charged any more: Stripe ends whatever still runs. Does nothing for somebody who
 * never came to pay.
 */
@Injectable()
export class ForgetCustomer {
  constructor(private readonly customers: CustomerStore) {}

  async run(tx: Tx, subject: SubjectRef): Promise<void> {
    for (const { id: customerId, stripeCustomerId } of await this.customers.ofPerson(tx, subject))
      if (stripeCustomerId) await tx.emit(customerErasureRequested, { customerId });
  }

  /** The same, and name and address go here as well: of subjects that nothing else erases. */
  async wholly(tx: Tx, subject: SubjectRef): Promise<void> {
    await this.run(tx, subject);
    await this.customers.blank(tx, subject);
  }
}

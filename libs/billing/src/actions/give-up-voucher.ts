import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { pagesAbandoned } from '../billing.events.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';

/**
 * Gives up the voucher of a fee that waits; Stripe is asked after the commit to make it void. Whoever paid it at the store a moment
 * before is given what they ordered all the same.
 */
@Injectable()
export class GiveUpVoucher {
  constructor(
    private readonly customers: CustomerStore,
    private readonly checkouts: CheckoutStore,
  ) {}

  /** Does nothing where none waits. */
  async run(tx: Tx, subject: SubjectRef): Promise<void> {
    await tx.lock(subjectLock(subject));
    const customer = await this.customers.ofSubject(tx, subject);
    const live = customer ? await this.checkouts.allLive(tx, customer.id) : [];
    const attempt = live.find(({ state, once }) => state === 'waiting' && !once);
    if (!customer || !attempt) return;
    await this.checkouts.save(tx, { ...attempt, state: 'expired', settledAt: tx.now });
    await tx.emit(pagesAbandoned, { customerId: customer.id });
  }
}

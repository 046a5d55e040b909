import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Offer, OfferStream, SubjectRef } from '../domain/offer.ts';
import type { OrderMeans } from '../domain/payment-means.ts';
import { goesOn, paidUntil } from '../domain/prepaid-term.ts';
import type { GoesOn } from '../domain/prepaid-term.ts';
import { standsInTheWay } from '../domain/standing-in-the-way.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';

/** What an order would meet: the first day after a term that it extends, and whether a voucher would be made void by it. */
export type OrderGround = { extendsFrom: TokyoDate | null; voucherWaits: boolean };

/** Says beforehand what an order would meet. */
@Injectable()
export class ReviewOrder {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly checkouts: CheckoutStore,
  ) {}

  /** Where a term that was paid ahead and has run out would go on on invoice; null where none is in its grace. */
  async goesOn(tx: Tx, subject: SubjectRef, stream: OfferStream): Promise<GoesOn | null> {
    const customer = await this.customers.ofSubject(tx, subject);
    const running = customer && (await this.subscriptions.occupying(tx, customer.id, stream));
    return running?.prepaid && !running.invoiced && running.status === 'past_due' ? goesOn(running) : null;
  }

  /** Refuses `ALREADY_SUBSCRIBED` and `PAID_AHEAD` (conflict), as the order itself would. */
  async run(
    tx: Tx,
    subject: SubjectRef,
    { offer, means }: { offer: Pick<Offer, 'key' | 'stream'>; means: OrderMeans },
  ): Promise<OrderGround> {
    const customer = await this.customers.ofSubject(tx, subject);
    if (!customer) return { extendsFrom: null, voucherWaits: false };
    const running = await this.subscriptions.occupying(tx, customer.id, offer.stream);
    const hindrance = running && standsInTheWay(running, { means, offerKey: offer.key }, tx.now);
    if (hindrance) throw hindrance;
    const extended = means === 'konbini' && running?.offerKey === offer.key ? running : null;
    return {
      extendsFrom: extended && tokyoDateOf(paidUntil(extended)),
      voucherWaits: (await this.checkouts.waiting(tx, customer.id)) !== null,
    };
  }
}

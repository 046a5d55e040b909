import { Refusal } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Offer, SubjectRef } from '../domain/offer.ts';
import type { PreviewedCharge } from '../domain/previewed-charge.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { SubscriptionChangesGateway } from './gateways/subscription-changes.gateway.ts';
import { RegisterOffer } from './register-offer.ts';

/**
 * Asks Stripe what changing to another offer would be charged. The same second gives the same yen, so what a page showed
 * can be asked again when its button is pressed. No transaction is open meanwhile.
 */
@Injectable()
export class PreviewOfferChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly register: RegisterOffer,
    private readonly gateway: SubscriptionChangesGateway,
  ) {}

  /** Also registers the offer's price. Refuses `NO_SUBSCRIPTION` (conflict), `STRIPE_UNAVAILABLE` (unavailable). */
  async run(
    communityId: string,
    subject: SubjectRef,
    { offer, prorationAt }: { offer: Offer; prorationAt: Date },
  ): Promise<PreviewedCharge> {
    const stripeSubscriptionId = await this.transactions.inCommunity(communityId, async (tx) => {
      const customer = await this.customers.ofSubject(tx, subject);
      const row = customer ? await this.subscriptions.occupying(tx, customer.id, offer.stream) : null;
      if (!row) throw new Refusal('conflict', 'NO_SUBSCRIPTION');
      return row.stripeId;
    });
    const stripePriceId = await this.register.run(communityId, offer);
    return this.gateway.preview(stripeSubscriptionId, stripePriceId, prorationAt);
  }
}

import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { asWished } from '../domain/standing-wish.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { ChangeSubscription } from './change-subscription.ts';

/** Takes back a change of offer that was to begin with the next period. */
@Injectable()
export class KeepOffer {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly change: ChangeSubscription,
  ) {}

  /** Does nothing where nothing was planned. Refuses `NO_SUBSCRIPTION` (conflict). */
  async run(tx: Tx, subject: SubjectRef): Promise<void> {
    await tx.lock(`billing.subject:${subject.kind}:${subject.id}`);
    const customer = await this.customers.ofSubject(tx, subject);
    const row = customer ? await this.subscriptions.occupying(tx, customer.id) : null;
    if (!row) throw new Refusal('conflict', 'NO_SUBSCRIPTION');
    if (!asWished(row, await this.subscriptions.lastChange(tx, row.stripeId)).next) return;
    const { customerId, stripeId: stripeSubscriptionId } = row;
    await this.change.run(tx, { customerId, stripeSubscriptionId, kind: 'keep_offer' });
  }
}

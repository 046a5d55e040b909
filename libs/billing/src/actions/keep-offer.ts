import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { HeldSubscription } from './held-subscription.ts';

/** Takes back a change of offer that was to begin with the next period. */
@Injectable()
export class KeepOffer {
  constructor(
    private readonly held: HeldSubscription,
    private readonly change: ChangeSubscription,
  ) {}

  /** Does nothing where nothing was planned. Refuses `NO_SUBSCRIPTION` (conflict). */
  async run(tx: Tx, subject: SubjectRef): Promise<void> {
    const { next, customerId, stripeSubscriptionId } = await this.held.run(tx, subject);
    if (next) await this.change.run(tx, { customerId, stripeSubscriptionId, kind: 'keep_offer' });
  }
}

import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { HeldSubscription } from './held-subscription.ts';

/** Takes a scheduled cancellation back, as long as the subscription runs. */
@Injectable()
export class KeepSubscription {
  constructor(
    private readonly held: HeldSubscription,
    private readonly change: ChangeSubscription,
  ) {}

  /** Does nothing where nothing was scheduled. Refuses `NO_SUBSCRIPTION` (conflict). */
  async run(tx: Tx, subject: SubjectRef): Promise<void> {
    const { leaving, customerId, stripeSubscriptionId } = await this.held.run(tx, subject);
    if (leaving) await this.change.run(tx, { customerId, stripeSubscriptionId, kind: 'keep' });
  }
}

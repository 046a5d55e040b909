import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { HeldSubscription } from './held-subscription.ts';

/** Takes back a pause that has not begun yet. */
@Injectable()
export class KeepCollecting {
  constructor(
    private readonly held: HeldSubscription,
    private readonly change: ChangeSubscription,
  ) {}

  /** Does nothing where no pause is planned; one that runs is ended by `ResumeNow`. Refuses `NO_SUBSCRIPTION` (conflict). */
  async run(tx: Tx, subject: SubjectRef): Promise<void> {
    const { pause, row, customerId, stripeSubscriptionId } = await this.held.run(tx, subject);
    if (pause && row.status !== 'paused')
      await this.change.run(tx, { customerId, stripeSubscriptionId, kind: 'keep_collecting' });
  }
}

import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { HeldSubscription } from './held-subscription.ts';

/**
 * A person's wish to leave: the subscription runs to the end of what is paid and is not renewed. One that is paused ends at
 * once, for nothing is paid that could be used up.
 */
@Injectable()
export class RequestCancellation {
  constructor(
    private readonly held: HeldSubscription,
    private readonly change: ChangeSubscription,
  ) {}

  /** Asking twice is asking once. Refuses `NO_SUBSCRIPTION` (conflict). */
  async run(tx: Tx, subject: SubjectRef, reason: string | null): Promise<void> {
    const { leaving, customerId, stripeSubscriptionId, row } = await this.held.run(tx, subject);
    if (leaving) return;
    const paused = row.status === 'paused';
    await this.change.run(tx, {
      ...{ customerId, stripeSubscriptionId, reason },
      kind: paused ? 'cancel_now' : 'cancel_at_period_end',
      because: paused ? 'left' : null,
    });
  }
}

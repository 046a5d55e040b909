import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { HeldSubscription } from './held-subscription.ts';

/** A person's wish to leave: the subscription runs to the end of what is paid and is not renewed. */
@Injectable()
export class RequestCancellation {
  constructor(
    private readonly held: HeldSubscription,
    private readonly change: ChangeSubscription,
  ) {}

  /** Asking twice is asking once. Refuses `NO_SUBSCRIPTION` (conflict). */
  async run(tx: Tx, subject: SubjectRef, reason: string | null): Promise<void> {
    const { leaving, customerId, stripeSubscriptionId } = await this.held.run(tx, subject);
    if (leaving) return;
    const wish = { customerId, stripeSubscriptionId, kind: 'cancel_at_period_end', reason } as const;
    await this.change.run(tx, wish);
  }
}

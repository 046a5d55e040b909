import { newId } from '@enishi/kernel';
import { Config, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { stripeEventStored } from '../billing.events.ts';
import { InboxStore } from '../store/inbox.store.ts';
import type { StripeEnvelope } from './gateways/stripe-envelope.ts';

/** Takes events in: one short transaction stores the event and the request to work on it. Never calls Stripe. */
@Injectable()
export class StripeInbox {
  private readonly expectsLive: boolean;

  constructor(
    private readonly transactions: Transactions,
    private readonly inbox: InboxStore,
    config: Config,
  ) {
    this.expectsLive = config.stripe.mode === 'live';
  }

  /** True where the event was new. An event of the wrong mode (test in live or the reverse) is kept and ignored. */
  receive(envelope: StripeEnvelope, source: 'webhook' | 'gap_filler'): Promise<boolean> {
    return this.transactions.inSystem(async (tx) => {
      const foreign = envelope.livemode !== this.expectsLive;
      const id = newId();
      const isNew = await this.inbox.add(tx, {
        ...{
          ...envelope,
          payload: keptPayload(envelope),
          id,
          source,
          receivedAt: tx.now,
          attempts: 0,
          nextAttemptAt: tx.now,
        },
        ...{ status: foreign ? 'ignored' : 'pending', outcome: foreign ? 'wrong_mode' : null },
        ...{ lockedUntil: null, handledAt: null, lastError: null },
      });
      if (isNew && !foreign) await tx.emit(stripeEventStored, { inboxId: id });
      return isNew;
    });
  }
}

/** The event that tells of a customer's deletion repeats name and address of whoever asked to be forgotten. */
function keptPayload({ type, payload }: StripeEnvelope): Record<string, unknown> | null {
  return type === 'customer.deleted' ? null : payload;
}

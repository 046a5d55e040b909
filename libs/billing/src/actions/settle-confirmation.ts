import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { confirmationEnd } from '../domain/confirmation.ts';
import type { LiveInvoice } from '../domain/live-facts.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { SettleSubscriptionChange } from './settle-subscription-change.ts';

/** The end of the wait for the holder of the card, by Stripe's word about the invoice. */
@Injectable()
export class SettleConfirmation {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly changes: SettleSubscriptionChange,
  ) {}

  /** Ends the wait for the holder of the card where Stripe's invoice says so. */
  async run(tx: Tx, customerId: string, invoices: readonly LiveInvoice[]): Promise<void> {
    if (!invoices.some(({ ofChange }) => ofChange)) return;
    for (const change of await this.subscriptions.awaitedChanges(tx, customerId)) {
      const end = confirmationEnd(change.stripeInvoiceId, invoices);
      if (end?.state === 'done') await this.changes.settle(tx, change, { ...end, declineCode: null });
      if (end?.state !== 'failed') continue;
      const newest = await this.subscriptions.lastChange(tx, change.stripeSubscriptionId);
      const declineCode =
        newest?.id !== change.id
          ? 'overtaken'
          : change.state === 'withdrawing'
            ? 'withdrawn'
            : 'not_confirmed';
      await this.changes.settle(tx, change, { state: 'failed', charged: null, declineCode });
    }
  }
}

import { Every, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { InboxStore } from '../../store/inbox.store.ts';
import { ProcessStripeEvent } from '../process-stripe-event.ts';

const most = 100;
/** Payloads hold personal data and are of no use once the event is settled. */
const keepPayloads = 90 * 86_400_000;

/** Takes up events whose time has come: postponed ones, and those whose worker or queue was lost. */
@Injectable()
export class SweepInboxJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly inbox: InboxStore,
    private readonly events: ProcessStripeEvent,
  ) {}

  @Every('1 minutes', 'billing.sweep_inbox')
  async sweep(): Promise<void> {
    const due = await this.transactions.inSystem((tx) => this.inbox.due(tx, most));
    for (const id of due) await this.events.run(id);
  }

  @Every('24 hours', 'billing.purge_payloads')
  async purge(): Promise<void> {
    await this.transactions.inSystem((tx) =>
      this.inbox.purgePayloads(tx, new Date(tx.now.getTime() - keepPayloads)),
    );
  }
}

import { Every, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { InboxStore } from '../../store/inbox.store.ts';
import { StripeListsGateway } from '../gateways/stripe-lists.gateway.ts';
import { StripeInbox } from '../stripe-inbox.ts';

const cursorName = 'events';
const overlap = 3_600_000;
/** Where no cursor is yet (first start, restored backup): as far back as Stripe keeps events. */
const firstLook = 30 * 86_400_000;

/** Compares Stripe's list of events with the inbox and takes in what never arrived: lost webhooks heal by themselves. */
@Injectable()
export class FillGapsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly inbox: InboxStore,
    private readonly lists: StripeListsGateway,
    private readonly intake: StripeInbox,
  ) {}

  /** How many events had been missed. */
  @Every('10 minutes', 'billing.fill_gaps')
  async run(): Promise<void> {
    await this.fill();
  }

  async fill(): Promise<number> {
    const { now, since } = await this.transactions.inSystem(async (tx) => {
      const reached = await this.inbox.cursor(tx, cursorName);
      return {
        now: tx.now,
        since: new Date((reached ?? new Date(tx.now.getTime() - firstLook)).getTime() - overlap),
      };
    });
    const events = await this.lists.eventsSince(since);
    const known = await this.transactions.inSystem((tx) =>
      this.inbox.known(
        tx,
        events.map((event) => event.stripeEventId),
      ),
    );
    let missed = 0;
    for (const event of events.filter(({ stripeEventId }) => !known.has(stripeEventId))) {
      if (await this.intake.receive(event, 'gap_filler')) missed += 1;
    }
    await this.transactions.inSystem((tx) => this.inbox.moveCursor(tx, cursorName, now));
    return missed;
  }
}

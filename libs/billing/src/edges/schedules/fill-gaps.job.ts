import { Every, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { heardLists } from '../../domain/heard-events.ts';
import type { HeardEvent } from '../../domain/heard-events.ts';
import { InboxStore } from '../../store/inbox.store.ts';
import { StripeListsGateway } from '../gateways/stripe-lists.gateway.ts';
import { StripeInbox } from '../stripe-inbox.ts';

type EventPage = Awaited<ReturnType<StripeListsGateway['eventsSince']>>;

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

  @Every('10 minutes', 'billing.fill_gaps')
  async run(): Promise<void> {
    await this.fill();
  }

  /** How many events had been missed. The cursor moves only when the whole list has been walked. */
  async fill(): Promise<number> {
    const { now, since } = await this.transactions.inSystem(async (tx) => {
      const reached = (await this.inbox.cursor(tx, cursorName)) ?? new Date(tx.now.getTime() - firstLook);
      return { now: tx.now, since: new Date(reached.getTime() - overlap) };
    });
    let missed = 0;
    for (const types of heardLists) missed += await this.walk(types, since);
    await this.transactions.inSystem((tx) => this.inbox.moveCursor(tx, cursorName, now));
    return missed;
  }

  private async walk(types: readonly HeardEvent[], since: Date): Promise<number> {
    let missed = 0;
    let after: string | null = null;
    do {
      const page: EventPage = await this.lists.eventsSince(types, since, after);
      missed += await this.takeIn(page.events);
      after = page.more ? (page.events.at(-1)?.stripeEventId ?? null) : null;
    } while (after);
    return missed;
  }

  private async takeIn(events: EventPage['events']): Promise<number> {
    const ids = events.map((event) => event.stripeEventId);
    const known = await this.transactions.inSystem((tx) => this.inbox.known(tx, ids));
    let missed = 0;
    for (const event of events.filter(({ stripeEventId }) => !known.has(stripeEventId))) {
      if (await this.intake.receive(event, 'gap_filler')) missed += 1;
    }
    return missed;
  }
}

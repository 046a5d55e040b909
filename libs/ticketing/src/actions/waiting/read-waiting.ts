import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { listUntil } from '../../domain/offer-time.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore, withoutSecrets } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import type { WaitingRule } from '../../store/waiting-list.store.ts';
import { WaitingStore } from '../../store/waiting.store.ts';
import type { SeenWaiting } from '../../store/waiting.store.ts';

/** The waiting list of an event as whoever looks at the site sees it. */
export type EventWaiting = {
  rule: WaitingRule;
  /** Dates whose list is served, with how many parties wait for each. */
  dates: (DateOfEvent & { waiting: number })[];
  mine: SeenWaiting | null;
};

/** More than anybody waits for at once. */
const mostOwn = 50;

/** Waiting lists as members see them. */
@Injectable()
export class ReadWaiting {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly list: WaitingListStore,
    private readonly entries: WaitingStore,
  ) {}

  /** Throws EVENT_NOT_FOUND, also for what is not on the site. */
  async event(tx: Tx, memberId: string | null, eventId: string): Promise<EventWaiting> {
    const event = await this.events.byId(tx, eventId);
    if (event?.state !== 'published') throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const counts = await this.list.counts(tx, eventId);
    const dates = await this.sales.dates(tx, eventId);
    const [mine] = memberId ? await this.entries.ofMember(tx, memberId, { eventId, most: 1 }) : [];
    return {
      rule: await this.list.rule(tx, eventId),
      dates: dates
        .filter((date) => listUntil(date) > tx.now)
        .map((date) => ({ ...withoutSecrets(date), waiting: counts.get(date.id) ?? 0 })),
      mine: mine ?? null,
    };
  }

  /** Throws WAITING_NOT_FOUND, also for entries of others. */
  async one(tx: Tx, memberId: string, id: string): Promise<SeenWaiting> {
    const found = await this.entries.seen(tx, id);
    if (found?.memberId !== memberId) throw new Refusal('not_found', 'WAITING_NOT_FOUND');
    return found;
  }

  mine(tx: Tx, memberId: string): Promise<SeenWaiting[]> {
    return this.entries.ofMember(tx, memberId, { eventId: null, most: mostOwn });
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { movedBy } from '../../domain/event-copy.ts';
import type { EventDate } from '../../domain/event-sale.ts';
import type { Slot } from '../../domain/slot-layout.ts';
import { EventSiteStore } from '../../store/event-site.store.ts';

/** Slots are laid out on a page of their own: whoever writes the event itself anew, or copies it, keeps them. */
@Injectable()
export class SlotsToKeep {
  constructor(private readonly sites: EventSiteStore) {}

  /** Those of a draft that is written anew; none where it has none, and its dates are what was typed. */
  async of(tx: Tx, eventId: string): Promise<Slot[]> {
    const slots = await this.sites.slots(tx, eventId);
    return slots.map(({ id: _, ...slot }) => slot);
  }

  /** Gives a copy the sites of its pattern; answers its slots, moved by the days between the pattern's first slot and the first date as typed. */
  async copied(
    tx: Tx,
    { from, to, typed }: { from: string; to: string; typed: readonly EventDate[] },
  ): Promise<Slot[]> {
    const copies = await this.sites.copy(tx, { from, to });
    const slots = copies.size === 0 ? [] : await this.sites.slots(tx, from);
    const [first, begins] = [slots[0], typed[0]];
    if (!first || !begins || Number.isNaN(begins.startsAt.getTime())) return [];
    const moved = movedBy(first.startsAt, begins.startsAt);
    return slots.map(({ siteId, startsAt, endsAt, saleUntil, capacity }) => ({
      ...{ siteId: copies.get(siteId)!, capacity },
      ...{ startsAt: moved(startsAt), endsAt: moved(endsAt), saleUntil: moved(saleUntil) },
    }));
  }
}

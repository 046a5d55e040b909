import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readEventSale } from '../../domain/event-sale.ts';
import type { EventSale } from '../../domain/event-sale.ts';
import { readArea, readEventWords } from '../../domain/event-words.ts';
import type { EventWords } from '../../domain/event-words.ts';
import { usualHandOnHours } from '../../domain/handing-on.ts';
import { EventStore } from '../../store/event.store.ts';
import type { EventEntity } from '../../store/event.entity.ts';
import { CopyEvent } from '../copying/copy-event.ts';
import { SlotsToKeep } from '../sites/slots-to-keep.ts';
import { assertLawfulTravel } from './assert-lawful-travel.ts';
import { KnownToCommunity } from './known-to-community.ts';

/**
 * `id` null begins a new event, with all that goes along from the one that it is `like` (`copyFates`). `sale` null leaves date, kinds of ticket and prices as
 * they are.
 */
export type EventToSave = {
  id: string | null;
  like?: string | null;
  words: EventWords;
  sale: EventSale | null;
};

type EventTold = { known: EventEntity | null; pattern: EventEntity | null };

/**
 * Keeps an event as it was typed; slots at its sites, which are laid out elsewhere, stay as they are. Its words may be mended at any time; what people rely on when they take a ticket (date, prices,
 * kinds) only until it was first published: EVENT_ON_SALE (conflict). Throws EVENT_NOT_FOUND, the refusals of `readEventWords`, `readArea`
 * and `readEventSale`, those of `KnownToCommunity`, and TRAVEL_NOT_STATED where what is on the site becomes a tour.
 */
@Injectable()
export class SaveEvent {
  constructor(
    private readonly events: EventStore,
    private readonly copy: CopyEvent,
    private readonly known: KnownToCommunity,
    private readonly slots: SlotsToKeep,
  ) {}

  async run(tx: Tx, { id, like, words, sale }: EventToSave): Promise<string> {
    const known = id === null ? null : await this.events.locked(tx, id);
    if (id !== null && !known) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const pattern = known || !like ? null : await this.events.byId(tx, like);
    if (!known && like && !pattern) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (known && known.state !== 'draft' && sale) throw new Refusal('conflict', 'EVENT_ON_SALE');
    const tidied = unwrap(readEventWords(words));
    if (tidied.area && tidied.area !== known?.area) unwrap(readArea(tidied.area, await this.known.areas(tx)));
    // Dates and prices are as they were: what can be unlawful is only that it is called a tour by now.
    if (known?.state === 'published') assertLawfulTravel({ kind: tidied.kind, travel: known.travel }, []);
    const eventId = known?.id ?? newId();
    const slots = sale ? await this.slotsOf(tx, { known, pattern, to: eventId, typed: sale.dates }) : [];
    const planned = sale && unwrap(readEventSale(slots.length > 0 ? { ...sale, dates: slots } : sale));
    if (planned) await this.known.assertSale(tx, planned);
    if (!known && !planned) throw new Refusal('invalid', 'EVENT_TIMES_WRONG', { field: 'startsAt' });
    if (known) await this.events.change(tx, eventId, tidied);
    else
      await this.events.add(tx, {
        ...{ ...tidied, area: tidied.area ?? null, id: eventId, communityId: tx.community, state: 'draft' },
        ...{ createdAt: tx.now, updatedAt: tx.now, publishedAt: null },
        ...{ calledOffAt: null, offReasonJa: null, offReasonEn: null },
        travel: pattern?.travel ?? null,
        handOnHours: pattern ? pattern.handOnHours : usualHandOnHours,
      });
    if (planned) await this.events.plan(tx, eventId, planned);
    if (pattern) await this.copy.run(tx, { from: pattern.id, to: eventId });
    return eventId;
  }

  private async slotsOf(
    tx: Tx,
    { known, pattern, to, typed }: EventTold & { to: string; typed: EventSale['dates'] },
  ): Promise<EventSale['dates']> {
    if (known) return this.slots.of(tx, known.id);
    return pattern ? this.slots.copied(tx, { from: pattern.id, to, typed }) : [];
  }
}

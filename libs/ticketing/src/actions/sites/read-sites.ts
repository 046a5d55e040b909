import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { EventState } from '../../domain/states.ts';
import type { EventSiteEntity } from '../../store/event-site.entity.ts';
import { EventSiteStore } from '../../store/event-site.store.ts';
import type { KnownSlot } from '../../store/event-site.store.ts';
import { EventStore } from '../../store/event.store.ts';

/** Where an event is visited, with the slots that are planned there, as the desk sees it. */
export type SitesAtDesk = {
  titleJa: string;
  state: EventState;
  sites: EventSiteEntity[];
  slots: KnownSlot[];
};

/** Where events are visited. */
@Injectable()
export class ReadSites {
  constructor(
    private readonly events: EventStore,
    private readonly sites: EventSiteStore,
  ) {}

  /** Throws EVENT_NOT_FOUND, also for what is not on the site. */
  async inPublic(tx: Tx, eventId: string): Promise<EventSiteEntity[]> {
    const event = await this.events.byId(tx, eventId);
    if (event?.state !== 'published' && event?.state !== 'called_off')
      throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return this.sites.of(tx, event.id);
  }

  /** Throws EVENT_NOT_FOUND. */
  async atDesk(tx: Tx, eventId: string): Promise<SitesAtDesk> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const { id, titleJa, state } = event;
    return { titleJa, state, sites: await this.sites.of(tx, id), slots: await this.sites.slots(tx, id) };
  }
}

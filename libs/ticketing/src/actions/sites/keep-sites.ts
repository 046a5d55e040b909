import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isMoved, mostSites, readSite } from '../../domain/event-site.ts';
import type { TypedSite } from '../../domain/event-site.ts';
import { EventHostStore } from '../../store/event-host.store.ts';
import type { EventSiteEntity } from '../../store/event-site.entity.ts';
import { EventSiteStore } from '../../store/event-site.store.ts';
import { EventStore } from '../../store/event.store.ts';

/** Which site (null: a new one) of which event, and the how many-th of the list it is from now on (null: where it is, or the last). */
export type SiteToKeep = { eventId: string; id: string | null; place: number | null };

/**
 * The secretariat says where an event is visited. Its words may be mended at any time; calendars of those who have tickets follow a new
 * name or address. It is decided under the lock of the event.
 */
@Injectable()
export class KeepSites {
  constructor(
    private readonly events: EventStore,
    private readonly sites: EventSiteStore,
    private readonly hosts: EventHostStore,
  ) {}

  /**
   * Throws EVENT_NOT_FOUND, SITE_NOT_FOUND, SITE_HOST_UNKNOWN (not found), SITE_PLACE_WRONG (invalid, `field`), SITE_TWICE and SITES_MOST
   * (conflict, `most`) and the refusals of `readSite`. A place behind the last one is the last.
   */
  async run(tx: Tx, { eventId, id, place }: SiteToKeep, typed: TypedSite): Promise<string> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const all = await this.sites.of(tx, eventId);
    const known = all.find((site) => site.id === id);
    if (id !== null && !known) throw new Refusal('not_found', 'SITE_NOT_FOUND');
    const site = unwrap(readSite(typed));
    if (place !== null && place < 1) throw new Refusal('invalid', 'SITE_PLACE_WRONG', { field: 'place' });
    await this.assertHost(tx, eventId, site.hostId);
    if (all.some((other) => other.id !== id && other.nameJa === site.nameJa))
      throw new Refusal('conflict', 'SITE_TWICE', { field: 'nameJa' });
    if (!known && all.length >= mostSites) throw new Refusal('conflict', 'SITES_MOST', { most: mostSites });
    const siteId = known?.id ?? newId();
    if (known) await this.change(tx, known, site);
    else
      await this.sites.add(tx, {
        ...{ ...site, id: siteId, communityId: tx.community, eventId, position: all.length + 1 },
      });
    if (place !== null) await this.arrange(tx, all, { siteId, place });
    await this.events.change(tx, eventId, {});
    return siteId;
  }

  /** One that dates are at stays: SITE_HAS_SLOTS (conflict). Throws SITE_NOT_FOUND. */
  async remove(tx: Tx, id: string): Promise<void> {
    const seen = await this.sites.byId(tx, id);
    if (seen) await this.events.locked(tx, seen.eventId);
    const site = seen && (await this.sites.byId(tx, id));
    if (!site) throw new Refusal('not_found', 'SITE_NOT_FOUND');
    if (await this.sites.hasDates(tx, id)) throw new Refusal('conflict', 'SITE_HAS_SLOTS');
    await this.sites.remove(tx, id);
  }

  private async change(tx: Tx, known: EventSiteEntity, site: TypedSite): Promise<void> {
    await this.sites.change(tx, known.id, site);
    if (isMoved(known, site)) await this.sites.toldMoved(tx, known.id);
  }

  private async arrange(
    tx: Tx,
    all: readonly EventSiteEntity[],
    { siteId, place }: { siteId: string; place: number },
  ): Promise<void> {
    const others = all.map((site) => site.id).filter((id) => id !== siteId);
    const at = Math.min(place, others.length + 1) - 1;
    await this.sites.arrange(tx, [...others.slice(0, at), siteId, ...others.slice(at)]);
  }

  private async assertHost(tx: Tx, eventId: string, hostId: string | null): Promise<void> {
    if (hostId !== null && (await this.hosts.byId(tx, hostId))?.eventId !== eventId)
      throw new Refusal('not_found', 'SITE_HOST_UNKNOWN');
  }
}

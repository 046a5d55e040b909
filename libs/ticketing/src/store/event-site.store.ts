import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mostSites } from '../domain/event-site.ts';
import type { TypedSite } from '../domain/event-site.ts';
import type { Slot } from '../domain/slot-layout.ts';
import { droppedDates } from './dropped-dates.ts';
import { EventSiteEntity } from './event-site.entity.ts';
import { OccurrenceEntity } from './occurrence.entity.ts';

/** A slot that is planned, with the id of its date. */
export type KnownSlot = Slot & { id: string };

/** Sites of events of the transaction's community, and the dates at them. */
@Injectable()
export class EventSiteStore {
  /** In the order in which the event's page lists them. */
  of(tx: Tx, eventId: string): Promise<EventSiteEntity[]> {
    return tx.repo(EventSiteEntity).find({
      where: { communityId: tx.community, eventId },
      order: { position: 'ASC', id: 'ASC' },
      take: mostSites,
    });
  }

  /** Null also for text that is no id at all. */
  async byId(tx: Tx, id: string): Promise<EventSiteEntity | null> {
    return isId(id) ? tx.repo(EventSiteEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  async add(tx: Tx, sites: EventSiteEntity | EventSiteEntity[]): Promise<void> {
    await tx.repo(EventSiteEntity).insert(sites);
  }

  async change(tx: Tx, id: string, site: TypedSite): Promise<void> {
    await tx.repo(EventSiteEntity).update({ communityId: tx.community, id }, site);
  }

  /** In this order from now on. */
  async arrange(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `update ticketing.event_site s set position = a.at
         from unnest($2::uuid[]) with ordinality a (id, at) where s.community_id = $1 and s.id = a.id and s.position <> a.at`,
      [tx.community, ids],
    );
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.repo(EventSiteEntity).delete({ communityId: tx.community, id });
  }

  /** Whether any date is at it, also one that was called off: whoever had tickets for it reads where it was. */
  hasDates(tx: Tx, id: string): Promise<boolean> {
    return tx.repo(OccurrenceEntity).existsBy({ communityId: tx.community, siteId: id });
  }

  /** Calendars are told that the dates at a site are to be found otherwise. */
  async toldMoved(tx: Tx, siteId: string): Promise<void> {
    await tx.query(
      `update ticketing.occurrence set revision = revision + 1 where community_id = $1 and site_id = $2`,
      [tx.community, siteId],
    );
  }

  /** Slots of an event with the places of each, the soonest first; none of those that were called off. */
  slots(tx: Tx, eventId: string): Promise<KnownSlot[]> {
    return tx.query<KnownSlot>(
      `select o.id, o.site_id "siteId", o.starts_at "startsAt", o.ends_at "endsAt", o.sale_until "saleUntil", q.capacity
         from ticketing.occurrence o join ticketing.quota q on q.occurrence_id = o.id and q.ticket_type_id is null
        where o.community_id = $1 and o.event_id = $2 and o.site_id is not null and o.called_off_at is null
        order by o.starts_at, o.id`,
      [tx.community, eventId],
    );
  }

  /** With all that is theirs. Only of drafts, of which nobody holds anything. */
  async dropDates(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(`${droppedDates('o.id = any ($2)')} select count(*) from dates`, [tx.community, ids]);
  }

  /** Those of another event; answers by the id of each with that of its copy. Hosts are named once they are copied ({@link nameHosts}). */
  async copy(tx: Tx, { from, to }: { from: string; to: string }): Promise<ReadonlyMap<string, string>> {
    const sites = (await this.of(tx, from)).map((site) => ({ site, id: newId() }));
    if (sites.length > 0)
      await this.add(
        tx,
        sites.map(({ site, id }) => ({ ...site, id, eventId: to, hostId: null })),
      );
    return new Map(sites.map(({ site, id }) => [site.id, id]));
  }

  /** Sites of a copy name the copy of the host that the pattern's sites name, where it has one. */
  async nameHosts(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.query(
      `update ticketing.event_site s set host_id = copied.id
         from ticketing.event_site was
         join ticketing.event_host host on host.id = was.host_id
         join ticketing.event_host copied on copied.event_id = $3 and copied.role = host.role and copied.name_ja = host.name_ja
              and copied.company_id is not distinct from host.company_id
        where s.community_id = $1 and was.community_id = $1 and copied.community_id = $1 and was.event_id = $2
          and s.event_id = $3 and s.name_ja = was.name_ja`,
      [tx.community, from, to],
    );
  }
}

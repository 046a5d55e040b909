import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { IsNull } from 'typeorm';
import { hostRoles, mostHosts } from '../domain/event-host.ts';
import type { HostRole } from '../domain/event-host.ts';
import type { EventEntity } from './event.entity.ts';
import { EventHostEntity } from './event-host.entity.ts';

/** An event that names a company, at its next date (its last, where all are past). */
export type HostedEvent = Pick<
  EventEntity,
  'kind' | 'titleJa' | 'titleEn' | 'placeJa' | 'placeEn' | 'state'
> & {
  eventId: string;
  companyId: string;
  roles: HostRole[];
  startsAt: Date;
  endsAt: Date;
  plainAgreed: boolean;
  withdrawn: boolean;
  /** The number of the company's booth; null where it has none. */
  booth: string | null;
};

/** The next event on the site that names a company. */
export type NextHosted = Pick<HostedEvent, 'companyId' | 'eventId' | 'titleJa' | 'titleEn' | 'startsAt'>;

/** Those to come the soonest first, or those over the last first; whether also those that a company took its name off. */
type HostedWish = { coming: boolean; withdrawn: boolean; first: number };

/** Whom events name as their hosts. What everybody sees of it is decided by the domain. */
@Injectable()
export class EventHostStore {
  /** In the order of the event's page: by what they are, then as they were named. */
  async of(tx: Tx, eventId: string): Promise<EventHostEntity[]> {
    const hosts = await tx.repo(EventHostEntity).find({
      where: { communityId: tx.community, eventId },
      order: { namedAt: 'ASC', id: 'ASC' },
      take: mostHosts,
    });
    return hosts.sort((a, b) => hostRoles.indexOf(a.role) - hostRoles.indexOf(b.role));
  }

  async byId(tx: Tx, id: string): Promise<EventHostEntity | null> {
    return isId(id) ? tx.repo(EventHostEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  async add(tx: Tx, hosts: EventHostEntity | EventHostEntity[]): Promise<void> {
    await tx.repo(EventHostEntity).insert(hosts);
  }

  async change(
    tx: Tx,
    id: string,
    changes: Partial<Pick<EventHostEntity, 'role' | 'plainAgreed'>>,
  ): Promise<void> {
    await tx.repo(EventHostEntity).update({ communityId: tx.community, id }, changes);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `with unnamed as (update ticketing.event_site set host_id = null where community_id = $1 and host_id = $2)
       delete from ticketing.event_host where community_id = $1 and id = $2`,
      [tx.community, id],
    );
  }

  /** Those of another event that no company took off. Nobody of them was told of this one, nor has agreed to be named by it. */
  async copy(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    const hosts = await tx.repo(EventHostEntity).find({
      where: { communityId: tx.community, eventId: from, withdrawnAt: IsNull() },
      order: { namedAt: 'ASC', id: 'ASC' },
      take: mostHosts,
    });
    await this.add(
      tx,
      hosts.map((host) => ({ ...host, id: newId(), eventId: to, toldAt: null, plainAgreed: false })),
    );
  }

  async told(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(`update ticketing.event_host set told_at = $3 where community_id = $1 and id = any ($2)`, [
      ...[tx.community, ids, tx.now],
    ]);
  }

  /** A company takes its name off an event, or puts it back; answers whether the event names it at all. */
  async setShown(
    tx: Tx,
    { companyId, eventId, shown }: { companyId: string; eventId: string; shown: boolean },
  ): Promise<boolean> {
    if (!isId(eventId)) return false;
    const { affected } = await tx
      .repo(EventHostEntity)
      .update({ communityId: tx.community, companyId, eventId }, { withdrawnAt: shown ? null : tx.now });
    return (affected ?? 0) > 0;
  }

  /** Events on the site, or called off, that name a company. */
  hosted(tx: Tx, companyId: string, { coming, withdrawn, first }: HostedWish): Promise<HostedEvent[]> {
    return tx.query<HostedEvent>(
      `select e.id "eventId", h.company_id "companyId", h.roles, h."plainAgreed", h.withdrawn, e.kind, e.state,
              e.title_ja "titleJa", e.title_en "titleEn", e.place_ja "placeJa", e.place_en "placeEn",
              o.starts_at "startsAt", o.ends_at "endsAt",
              (select b.label from ticketing.event_booth b
                where b.community_id = $1 and b.event_id = e.id and b.company_id = $2 and b.returned_at is null limit 1) booth
         from (select event_id, company_id, array_agg(role order by array_position($5::text[], role)) roles,
                      bool_or(plain_agreed) "plainAgreed", bool_and(withdrawn_at is not null) withdrawn
                 from ticketing.event_host where community_id = $1 and company_id = $2 and ($7 or withdrawn_at is null)
                group by event_id, company_id) h
         join ticketing.event e on e.id = h.event_id and e.state in ('published', 'called_off')
         join lateral (
           select starts_at, ends_at from ticketing.occurrence where event_id = e.id
            order by called_off_at is not null, ends_at <= $3, case when ends_at > $3 then starts_at end, starts_at desc limit 1) o
           on (o.ends_at > $3) = $4
        order by case when $4 then o.starts_at end, o.starts_at desc, e.id limit $6`,
      [tx.community, companyId, tx.now, coming, hostRoles, first, withdrawn],
    );
  }

  /** Of each of some companies the next event that names it, where there is one. */
  next(tx: Tx, companyIds: readonly string[]): Promise<NextHosted[]> {
    return tx.query<NextHosted>(
      `select distinct on (h.company_id) h.company_id "companyId", e.id "eventId", e.title_ja "titleJa", e.title_en "titleEn",
              o.starts_at "startsAt"
         from ticketing.event_host h
         join ticketing.event e on e.id = h.event_id and e.state = 'published'
         join ticketing.occurrence o on o.event_id = e.id and o.ends_at > $3 and o.called_off_at is null
        where h.community_id = $1 and h.company_id = any ($2::uuid[]) and h.withdrawn_at is null
        order by h.company_id, o.starts_at, e.id`,
      [tx.community, companyIds, tx.now],
    );
  }
}

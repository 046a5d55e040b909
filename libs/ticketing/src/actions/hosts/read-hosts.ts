import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { hostShowing } from '../../domain/event-host.ts';
import type { EventKind } from '../../domain/event-words.ts';
import type { HostShowing } from '../../domain/event-host.ts';
import { inBoth } from '../../domain/in-both.ts';
import type { EventBoothEntity } from '../../store/event-booth.entity.ts';
import { EventBoothStore } from '../../store/event-booth.store.ts';
import type { EventHostEntity } from '../../store/event-host.entity.ts';
import { EventHostStore } from '../../store/event-host.store.ts';
import { EventStore } from '../../store/event.store.ts';

/** A host with what it is called today, and how everybody sees it. */
export type SeenHost = {
  host: EventHostEntity;
  name: Bilingual;
  showing: HostShowing;
  booth: EventBoothEntity | null;
};

/** Whom an event names, and how many booths it has room for. */
export type HostsAtDesk = { titleJa: string; kind: EventKind; hosts: SeenHost[]; room: number };

/** Whom an event names, as everybody sees it and as the desk does. What companies show is asked of membership when it is read. */
@Injectable()
export class ReadHosts {
  constructor(
    private readonly events: EventStore,
    private readonly hosts: EventHostStore,
    private readonly booths: EventBoothStore,
    private readonly companies: PublicCompanies,
  ) {}

  /** Those that everybody sees. Throws EVENT_NOT_FOUND, also for what is not on the site. */
  async inPublic(tx: Tx, eventId: string): Promise<SeenHost[]> {
    const event = await this.events.byId(tx, eventId);
    if (event?.state !== 'published' && event?.state !== 'called_off')
      throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const hosts = await this.of(tx, event.id);
    return hosts.filter(({ showing }) => showing === 'linked' || showing === 'plain');
  }

  /** All, with the title of the event. Throws EVENT_NOT_FOUND. */
  async atDesk(tx: Tx, eventId: string): Promise<HostsAtDesk> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const room = await this.booths.room(tx, event.id);
    return { titleJa: event.titleJa, kind: event.kind, room, hosts: await this.of(tx, event.id) };
  }

  /** Those of an event that is known. */
  async of(tx: Tx, eventId: string): Promise<SeenHost[]> {
    const hosts = await this.hosts.of(tx, eventId);
    const companies = await this.companies.run(
      tx,
      hosts.flatMap(({ companyId }) => companyId ?? []),
    );
    const exhibits = hosts.some(({ role }) => role === 'exhibitor');
    const booths = exhibits ? await this.booths.of(tx, eventId) : [];
    return hosts.flatMap((host) => {
      const { companyId, plainAgreed, withdrawnAt } = host;
      const company = companyId ? companies.get(companyId) : null;
      if (company === undefined) return [];
      const name = company ? inBoth(company.title, null) : inBoth(host.nameJa, host.nameEn);
      const facts = { page: company && company.page, plainAgreed, withdrawn: withdrawnAt !== null };
      const booth = booths.find(({ hostId }) => hostId === host.id) ?? null;
      return [{ host, name, booth, showing: hostShowing(facts) }];
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { mostHosts, readHost } from '../../domain/event-host.ts';
import type { HostRole, TypedHost } from '../../domain/event-host.ts';
import { EventBoothStore } from '../../store/event-booth.store.ts';
import type { EventHostEntity } from '../../store/event-host.entity.ts';
import { EventHostStore } from '../../store/event-host.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { TellHosts } from './tell-hosts.ts';

/**
 * The secretariat says whom an event names, whatever the state of the event. It is decided under the lock of the event, so that of two
 * who name the same one is told so. A company that took its name off puts it back itself.
 */
@Injectable()
export class NameHosts {
  constructor(
    private readonly events: EventStore,
    private readonly hosts: EventHostStore,
    private readonly booths: EventBoothStore,
    private readonly companies: PublicCompanies,
    private readonly tell: TellHosts,
  ) {}

  /**
   * Throws EVENT_NOT_FOUND, HOST_COMPANY_UNKNOWN (not found, also for companies elsewhere), HOST_TWICE, HOST_WITHDREW, HOSTS_MOST
   * (conflict, `most`) and the refusals of `readHost`.
   */
  async add(
    tx: Tx,
    { eventId, typed, by }: { eventId: string; typed: TypedHost; by: string },
  ): Promise<string> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const read = unwrap(readHost(typed));
    if (read.companyId && !(await this.companies.run(tx, [read.companyId])).has(read.companyId))
      throw new Refusal('not_found', 'HOST_COMPANY_UNKNOWN');
    const others = await this.hosts.of(tx, event.id);
    assertNew(others, read);
    if (others.length >= mostHosts) throw new Refusal('conflict', 'HOSTS_MOST', { most: mostHosts });
    const id = newId();
    await this.hosts.add(tx, {
      ...{ ...read, id, communityId: tx.community, eventId: event.id },
      ...{ namedBy: by, namedAt: tx.now, toldAt: null, withdrawnAt: null },
    });
    await this.tell.run(tx, event);
    return id;
  }

  /** Throws HOST_NOT_FOUND, HOST_TWICE, HOST_WITHDREW and HOST_HAS_BOOTH (conflict). */
  async change(
    tx: Tx,
    id: string,
    { role, plainAgreed }: { role: HostRole; plainAgreed: boolean },
  ): Promise<void> {
    const host = await this.known(tx, id);
    const others = (await this.hosts.of(tx, host.eventId)).filter((other) => other.id !== id);
    assertNew(others, { ...host, role });
    if (role !== 'exhibitor') await this.assertNoBooth(tx, host);
    await this.hosts.change(tx, id, { role, plainAgreed: host.companyId !== null && plainAgreed });
  }

  /** What a company took off stays as the record of that: HOST_WITHDREW (conflict). Throws HOST_NOT_FOUND, HOST_HAS_BOOTH. */
  async remove(tx: Tx, id: string): Promise<void> {
    await this.assertNoBooth(tx, await this.known(tx, id));
    await this.hosts.remove(tx, id);
  }

  private async assertNoBooth(tx: Tx, { id, eventId }: EventHostEntity): Promise<void> {
    if ((await this.booths.of(tx, eventId)).some(({ hostId }) => hostId === id))
      throw new Refusal('conflict', 'HOST_HAS_BOOTH');
  }

  private async known(tx: Tx, id: string): Promise<EventHostEntity> {
    const seen = await this.hosts.byId(tx, id);
    if (seen) await this.events.locked(tx, seen.eventId);
    const host = seen && (await this.hosts.byId(tx, id));
    if (!host) throw new Refusal('not_found', 'HOST_NOT_FOUND');
    if (host.withdrawnAt) throw new Refusal('conflict', 'HOST_WITHDREW');
    return host;
  }
}

function assertNew(
  others: readonly EventHostEntity[],
  { companyId, nameJa, role }: Pick<TypedHost, 'companyId' | 'nameJa' | 'role'>,
): void {
  const same = others.filter((other) =>
    companyId ? other.companyId === companyId : other.companyId === null && other.nameJa === nameJa,
  );
  if (same.some(({ withdrawnAt }) => withdrawnAt)) throw new Refusal('conflict', 'HOST_WITHDREW');
  if (same.some((other) => other.role === role)) throw new Refusal('conflict', 'HOST_TWICE');
}

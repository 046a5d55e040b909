import { Injectable } from '@nestjs/common';
import { ListHeldCards, NameMembers } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { attendeeInFull } from '../../domain/attendee.ts';
import type { ProxyEntity } from '../../store/proxy.entity.ts';
import { ProxyStore } from '../../store/proxy.store.ts';
import type { ShownTicket } from '../../store/proxy.store.ts';

/** A pair as one of the two sees it. `name` null: the other has not agreed, or is in the register no more. */
export type SeenProxy = Pick<ProxyEntity, 'id' | 'state' | 'askedAt'> & {
  own: boolean;
  number: string;
  name: string | null;
};

/** A ticket that the viewer shows for somebody: of which event and when, whose it is, and nothing more. */
export type ProxyTicket = Pick<ShownTicket, 'id' | 'serial' | 'titleJa' | 'titleEn' | 'startsAt'> & {
  name: string;
};

/** Who sees something of others. */
export type ProxyViewer = { memberId: string; accountId: string };

/** What members who show the tickets of others see of them. Whoever is named by that is written down, as everywhere. */
@Injectable()
export class ReadProxies {
  constructor(
    private readonly proxies: ProxyStore,
    private readonly names: NameMembers,
    private readonly cards: ListHeldCards,
  ) {}

  /** Those whom the viewer has named, and those who have named the viewer. Of whom the viewer has asked they learn the number alone, until they agree. */
  async list(tx: Tx, { memberId, accountId }: ProxyViewer): Promise<SeenProxy[]> {
    const live = await this.proxies.live(tx, memberId);
    const other = (proxy: ProxyEntity) => (proxy.memberId === memberId ? proxy.proxyId : proxy.memberId);
    const others = [...new Set(live.map(other))];
    const named = await this.named(tx, others, accountId);
    return live.map((proxy) => {
      const own = proxy.memberId === memberId;
      const { name = null, number = '' } = named.get(other(proxy)) ?? {};
      const { id, state, askedAt } = proxy;
      return { id, state, askedAt, own, number, name: own && state === 'asked' ? null : name };
    });
  }

  /** The tickets to come of those for whom the viewer may show them; none for whoever has no member card in force. */
  async tickets(tx: Tx, { memberId, accountId }: ProxyViewer): Promise<ProxyTicket[]> {
    if (!(await this.cards.run(tx, [memberId])).has(memberId)) return [];
    const owners = (await this.proxies.agreedFor(tx, [memberId])).map((proxy) => proxy.memberId);
    const tickets = owners.length > 0 ? await this.proxies.tickets(tx, owners) : [];
    const named = await this.named(tx, [...new Set(tickets.map((ticket) => ticket.memberId))], accountId);
    return tickets.map(({ memberId: ownerId, ...ticket }) => {
      const { id, serial, titleJa, titleEn, startsAt } = ticket;
      const name = attendeeInFull(ticket) ?? named.get(ownerId)?.name ?? '';
      return { id, serial, titleJa, titleEn, startsAt, name };
    });
  }

  private named(tx: Tx, ids: readonly string[], accountId: string) {
    return this.names.run(tx, ids, { reader: { accountId, role: 'member' }, reason: 'proxy' });
  }
}

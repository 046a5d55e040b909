import { Injectable } from '@nestjs/common';
import { newId, Refusal } from '@enishi/kernel';
import { FindCardHolders, typedMemberNumber } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { mostProxies } from '../../domain/proxy.ts';
import { ProxyStore } from '../../store/proxy.store.ts';

/** Asks another member to show one's tickets, by the number on their card, which people of one household can read to each other. Nothing is shown before they agree. */
@Injectable()
export class NameProxy {
  constructor(
    private readonly holders: FindCardHolders,
    private readonly proxies: ProxyStore,
  ) {}

  /**
   * Asked twice it is asked once. Answers its id. Throws PROXY_NUMBER_UNKNOWN, PROXY_IS_SELF (invalid), PROXY_TOO_MANY (limited), which is decided under a
   * lock on whoever asks.
   */
  async run(tx: Tx, memberId: string, typed: string): Promise<string> {
    const number = typedMemberNumber(typed);
    const holder = number && (await this.holders.run(tx, [number])).get(number);
    if (!holder || !holder.inForce) throw new Refusal('invalid', 'PROXY_NUMBER_UNKNOWN', { field: 'number' });
    const { memberId: proxyId } = holder;
    if (proxyId === memberId) throw new Refusal('invalid', 'PROXY_IS_SELF', { field: 'number' });
    await tx.lock(`ticketing.proxies:${memberId}`);
    const named = (await this.proxies.live(tx, memberId)).filter((proxy) => proxy.memberId === memberId);
    const before = named.find((proxy) => proxy.proxyId === proxyId);
    if (before) return before.id;
    if (named.length >= mostProxies) throw new Refusal('limited', 'PROXY_TOO_MANY', { most: mostProxies });
    const id = newId();
    await this.proxies.add(tx, {
      ...{ id, communityId: tx.community, memberId, proxyId, state: 'asked' },
      ...{ askedAt: tx.now, agreedAt: null, endedAt: null, endedBy: null },
    });
    return id;
  }
}

import { Injectable } from '@nestjs/common';
import { ListHeldCards } from '@enishi/membership';
import type { HeldCard } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ProxyStore } from '../../store/proxy.store.ts';

/** The member cards that show the tickets of some members: their own, and those of whom they have named. */
@Injectable()
export class ListShowingCards {
  constructor(
    private readonly cards: ListHeldCards,
    private readonly proxies: ProxyStore,
  ) {}

  /** By owner. Two SQL statements, however many there are. */
  async run(tx: Tx, ownerIds: readonly string[]): Promise<Map<string, HeldCard[]>> {
    const pairs = ownerIds.length > 0 ? await this.proxies.agreedOf(tx, ownerIds) : [];
    const showing = new Map(ownerIds.map((id) => [id, [id]]));
    for (const { memberId, proxyId } of pairs) showing.get(memberId)?.push(proxyId);
    const held = await this.cards.run(tx, [...new Set([...showing.values()].flat())]);
    return new Map([...showing].map(([owner, ids]) => [owner, ids.flatMap((id) => held.get(id) ?? [])]));
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { HeldCard } from '../../domain/member-card.ts';
import { MemberCardStore } from '../../store/member-card.store.ts';

/** The cards in force of some members. Names nobody. */
@Injectable()
export class ListHeldCards {
  constructor(private readonly cards: MemberCardStore) {}

  /** By member; who has no card in force is left out. One SQL statement, however many there are. */
  async run(tx: Tx, memberIds: readonly string[]): Promise<Map<string, HeldCard[]>> {
    const held = new Map<string, HeldCard[]>();
    if (memberIds.length === 0) return held;
    for (const { memberId, number, serial } of await this.cards.ofMembers(tx, memberIds))
      held.set(memberId, [...(held.get(memberId) ?? []), { number, serial }]);
    return held;
  }
}

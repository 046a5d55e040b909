import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { MemberCardStore } from '../../store/member-card.store.ts';

/** The numbers on the cards in force of some members. Names nobody. */
@Injectable()
export class ListHeldCards {
  constructor(private readonly cards: MemberCardStore) {}

  /** By member; who has no card in force is left out. One SQL statement, however many there are. */
  async run(tx: Tx, memberIds: readonly string[]): Promise<Map<string, string[]>> {
    const held = new Map<string, string[]>();
    if (memberIds.length === 0) return held;
    for (const { memberId, number } of await this.cards.ofMembers(tx, memberIds))
      held.set(memberId, [...(held.get(memberId) ?? []), number]);
    return held;
  }
}

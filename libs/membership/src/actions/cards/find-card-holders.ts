import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { MemberCardStore } from '../../store/member-card.store.ts';
import type { NumberedCard } from '../../store/member-card.store.ts';

export type CardHolder = Pick<NumberedCard, 'memberId' | 'inForce' | 'serial'>;

/** Whose cards were read. A card of an entry that was merged is its member's by now; one of somebody who left, or was erased, is no longer in force. */
@Injectable()
export class FindCardHolders {
  constructor(private readonly cards: MemberCardStore) {}

  /** By number, with the serial of the card that is good; numbers of nobody here are left out. Names nobody. */
  async run(tx: Tx, numbers: readonly string[]): Promise<Map<string, CardHolder>> {
    if (numbers.length === 0) return new Map();
    const found = await this.cards.byNumbers(tx, numbers);
    return new Map(found.map(({ number, ...holder }) => [number, holder]));
  }
}

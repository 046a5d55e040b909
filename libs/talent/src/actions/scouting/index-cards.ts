import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { careerWords, shownCareers } from '../../domain/careers.ts';
import { evenWords, slotBits } from '../../domain/card-search.ts';
import { shownAbout } from '../../domain/shared-card.ts';
import { indexedStyle, shownStyles } from '../../domain/work-styles.ts';
import { CardIndexStore } from '../../store/card-index.store.ts';
import type { CardTruth } from '../../store/card-index.store.ts';
import type { CardIndexEntity } from '../../store/card-index.entity.ts';

/** Members whose rows are written in one statement. */
const atOnce = 500;

/**
 * Keeps what companies search in step with consents, records and blocks: whoever changes one of them says so in the same transaction. Who allows nothing is in it no more.
 * Nothing is in the index that could not be written anew.
 */
@Injectable()
export class IndexCards {
  constructor(private readonly index: CardIndexStore) {}

  /** Writes these members' rows as the truth is now. Their consents are held until the commit, so that a stop is never overtaken. */
  async run(tx: Tx, memberIds: readonly string[]): Promise<void> {
    await this.index.hold(tx, memberIds);
    const cards = await this.index.truthOf(tx, memberIds);
    await this.index.replace(
      tx,
      memberIds,
      cards.map((card) => rowOf(tx, card)),
    );
  }

  /** Changes something about a member's card that whoever reads it has to wait for, and writes their row. */
  async changing(tx: Tx, memberId: string, change: () => Promise<void>): Promise<void> {
    await this.index.holdAlone(tx, memberId);
    await change();
    await this.run(tx, [memberId]);
  }

  /** Writes the whole community's anew; a row that is right already is not touched. */
  async rebuild(tx: Tx): Promise<void> {
    await this.index.forgetOver(tx);
    let after: string | null = null;
    do {
      const members: string[] = await this.index.someMembers(tx, after, atOnce);
      if (members.length > 0) await this.run(tx, members);
      after = members.length === atOnce ? (members.at(-1) ?? null) : null;
    } while (after !== null);
  }
}

/** The line, the careers and the styles are searched only where the card shows them. */
const rowOf = (
  tx: Tx,
  { items, about, slots, roles, styles, careers, ...card }: CardTruth,
): CardIndexEntity => ({
  ...{ ...card, communityId: tx.community, slots: slotBits(slots) },
  roles: [...roles, ...shownStyles(items, styles).map(indexedStyle)],
  words: evenWords([shownAbout(items, about) ?? '', careerWords(shownCareers(items, careers))].join(' ')),
});

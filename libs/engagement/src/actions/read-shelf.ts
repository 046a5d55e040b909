import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import type { Shelf } from '../domain/letter-draft.ts';
import type { LetterEntity } from '../store/letter.entity.ts';
import { LetterStore } from '../store/letter.store.ts';
import type { LetterKey } from '../store/letter.store.ts';

/** Letters on the web once they are sent: those for everybody, and to members also those for members. */
@Injectable()
export class ReadShelf {
  constructor(private readonly letters: LetterStore) {}

  async list(
    tx: Tx,
    isMember: boolean,
    { first, after }: { first: number; after: LetterKey | null },
  ): Promise<{ letters: LetterEntity[]; hasNext: boolean }> {
    const found = await this.letters.shelved(tx, shelvesFor(isMember), { first: first + 1, after });
    return { letters: found.slice(0, first), hasNext: found.length > first };
  }

  /** Throws LETTER_NOT_FOUND, also for a letter that is not for this reader. */
  async one(tx: Tx, isMember: boolean, id: string): Promise<LetterEntity> {
    const letter = await this.letters.byId(tx, id);
    const left = letter?.state === 'sending' || letter?.state === 'sent';
    if (!letter || !left || !shelvesFor(isMember).includes(letter.shelf))
      throw new Refusal('not_found', 'LETTER_NOT_FOUND');
    return letter;
  }
}

const shelvesFor = (isMember: boolean): Shelf[] => (isMember ? ['public', 'members'] : ['public']);

import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { readLetterDraft } from '../domain/letter-draft.ts';
import type { LetterDraft } from '../domain/letter-draft.ts';
import { LetterStore } from '../store/letter.store.ts';

/** `id` null begins a new letter; `by` is the account at the desk. */
export type LetterToSave = { id: string | null; draft: LetterDraft; by: string };

/** Keeps a letter as it is written. Throws LETTER_NOT_FOUND, LETTER_NOT_DRAFT and the refusals of `readLetterDraft`. */
@Injectable()
export class SaveLetter {
  constructor(private readonly letters: LetterStore) {}

  async run(tx: Tx, { id, draft, by }: LetterToSave): Promise<string> {
    const words = unwrap(readLetterDraft(draft));
    if (id !== null) {
      const letter = await this.letters.locked(tx, id);
      if (!letter) throw new Refusal('not_found', 'LETTER_NOT_FOUND');
      if (letter.state !== 'draft') throw new Refusal('conflict', 'LETTER_NOT_DRAFT');
      await this.letters.change(tx, id, words);
      return id;
    }
    const letterId = newId();
    await this.letters.add(tx, {
      id: letterId,
      communityId: tx.community,
      ...words,
      state: 'draft',
      sendAt: null,
      sender: null,
      allEnlisted: false,
      createdBy: by,
      createdAt: tx.now,
      updatedAt: tx.now,
      startedAt: null,
      finishedAt: null,
    });
    return letterId;
  }

  /** Throws a draft away. Throws LETTER_NOT_FOUND, LETTER_NOT_DRAFT. */
  async discard(tx: Tx, id: string): Promise<void> {
    const letter = await this.letters.locked(tx, id);
    if (!letter) throw new Refusal('not_found', 'LETTER_NOT_FOUND');
    if (letter.state !== 'draft') throw new Refusal('conflict', 'LETTER_NOT_DRAFT');
    await this.letters.remove(tx, id);
  }
}

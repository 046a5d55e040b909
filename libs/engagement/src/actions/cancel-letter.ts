import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { letterMachine } from '../domain/letter-states.ts';
import { LetterReaderStore } from '../store/letter-reader.store.ts';
import { LetterStore } from '../store/letter.store.ts';

/**
 * Takes a schedule back (the letter is a draft again), or stops a letter on its way: whoever was reached stays reached,
 * mails being handed over at this moment still arrive, nobody else gets one. Throws LETTER_NOT_FOUND, MOVE_NOT_ALLOWED.
 */
@Injectable()
export class CancelLetter {
  constructor(
    private readonly letters: LetterStore,
    private readonly readers: LetterReaderStore,
  ) {}

  async run(tx: Tx, id: string): Promise<void> {
    const letter = await this.letters.locked(tx, id);
    if (!letter) throw new Refusal('not_found', 'LETTER_NOT_FOUND');
    if (letter.state === 'scheduled') return this.letters.change(tx, id, { state: 'draft', sendAt: null });
    const state = unwrap(letterMachine.move(letter.state, 'cancelled'));
    await this.letters.change(tx, id, { state, finishedAt: tx.now });
    await this.readers.forgetAddresses(tx, id);
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import { letterSent } from '../engagement.events.ts';
import { ChunkStore } from '../store/chunk.store.ts';
import { LetterReaderStore } from '../store/letter-reader.store.ts';
import { LetterStore } from '../store/letter.store.ts';

/** Notes that a letter is through, once everybody is written down and nobody waits; its readers' addresses are forgotten. */
@Injectable()
export class FinishLetter {
  constructor(
    private readonly letters: LetterStore,
    private readonly chunks: ChunkStore,
    private readonly readers: LetterReaderStore,
  ) {}

  async run(tx: Tx, letterId: string): Promise<void> {
    const letter = await this.letters.locked(tx, letterId);
    if (letter?.state !== 'sending' || !letter.allEnlisted || (await this.chunks.hasOpen(tx, letterId)))
      return;
    await this.letters.change(tx, letterId, { state: 'sent', finishedAt: tx.now });
    await this.readers.forgetAddresses(tx, letterId);
    await tx.emit(letterSent, { letterId });
  }
}

import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { letterChunkReady, letterEnlisting } from '../engagement.events.ts';
import type { LetterEnlisting } from '../engagement.events.ts';
import { ChunkStore } from '../store/chunk.store.ts';
import { LetterReaderStore } from '../store/letter-reader.store.ts';
import { LetterStore } from '../store/letter.store.ts';
import { FindLetterReaders } from './find-letter-readers.ts';
import { FinishLetter } from './finish-letter.ts';

/** Members written down in one transaction, and readers sent to by one job. */
export const enlistedAtOnce = 5_000;
export const chunkSize = 200;

/**
 * Writes the next readers of a letter down, in chunks, and says that each chunk is ready; then goes on behind the last
 * member until none is left. One transaction: a worker that dies writes down all of the step or none of it.
 */
@Injectable()
export class EnlistReaders {
  constructor(
    private readonly letters: LetterStore,
    private readonly find: FindLetterReaders,
    private readonly readers: LetterReaderStore,
    private readonly chunks: ChunkStore,
    private readonly finish: FinishLetter,
  ) {}

  async run(tx: Tx, { letterId, after }: LetterEnlisting): Promise<void> {
    const letter = await this.letters.locked(tx, letterId);
    if (letter?.state !== 'sending' || letter.allEnlisted) return;
    const { readers, next } = await this.find.page(tx, letter.segment, { first: enlistedAtOnce, after });
    const before = await this.chunks.last(tx, letterId);
    const added = await this.readers.enlist(
      tx,
      letterId,
      readers.map((reader, at) => ({
        ...reader,
        id: newId(),
        chunk: before + 1 + Math.floor(at / chunkSize),
        token: randomBytes(16).toString('base64url'),
      })),
    );
    for (const [chunk, total] of added) {
      await this.chunks.add(tx, letterId, chunk, total);
      await tx.emit(letterChunkReady, { letterId, chunk });
    }
    if (next !== null) return void (await tx.emit(letterEnlisting, { letterId, after: next }));
    await this.letters.change(tx, letterId, { allEnlisted: true });
    await this.finish.run(tx, letterId);
  }
}

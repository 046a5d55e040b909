import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import type { ChunkName } from '../store/chunk.store.ts';
import type { LetterReaderEntity } from '../store/letter-reader.entity.ts';
import { LetterReaderStore } from '../store/letter-reader.store.ts';
import { FindLetterReaders } from './find-letter-readers.ts';

/** Readers who wait in a chunk, divided by whether they may still be written to. */
@Injectable()
export class WaitingReaders {
  constructor(
    private readonly readers: LetterReaderStore,
    private readonly find: FindLetterReaders,
  ) {}

  async divided(
    tx: Tx,
    { letterId, number }: ChunkName,
  ): Promise<{ willing: LetterReaderEntity[]; unwilling: LetterReaderEntity[] }> {
    const waiting = await this.readers.waitingIn(tx, letterId, number);
    const willing = new Set((await this.find.willing(tx, waiting)).map(({ id }) => id));
    return {
      willing: waiting.filter(({ id }) => willing.has(id)),
      unwilling: waiting.filter(({ id }) => !willing.has(id)),
    };
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import { ChunkStore } from '../store/chunk.store.ts';
import type { Progress } from '../store/chunk.store.ts';
import type { LetterEntity } from '../store/letter.entity.ts';
import { LetterStore } from '../store/letter.store.ts';
import type { LetterKey } from '../store/letter.store.ts';

export type LetterWithProgress = { letter: LetterEntity; progress: Progress };

export const noProgress: Progress = { total: 0, sent: 0, failed: 0, skipped: 0 };

/** The desk's list of letters, newest change first, in two statements. */
@Injectable()
export class ListLetters {
  constructor(
    private readonly letters: LetterStore,
    private readonly chunks: ChunkStore,
  ) {}

  async run(
    tx: Tx,
    { first, after }: { first: number; after: LetterKey | null },
  ): Promise<{ rows: LetterWithProgress[]; hasNext: boolean }> {
    const found = await this.letters.page(tx, { first: first + 1, after });
    const shown = found.slice(0, first);
    const progress = await this.chunks.progress(
      tx,
      shown.map(({ id }) => id),
    );
    return {
      rows: shown.map((letter) => ({ letter, progress: progress.get(letter.id) ?? noProgress })),
      hasNext: found.length > first,
    };
  }
}

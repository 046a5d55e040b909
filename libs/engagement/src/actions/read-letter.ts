import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { missingOf } from '../domain/sender-card.ts';
import type { SenderCard, SenderField } from '../domain/sender-card.ts';
import { ChunkStore } from '../store/chunk.store.ts';
import { LetterStore } from '../store/letter.store.ts';
import { SenderCardStore } from '../store/sender-card.store.ts';
import { CountAudience } from './count-audience.ts';
import { noProgress } from './list-letters.ts';
import type { LetterWithProgress } from './list-letters.ts';

/** A letter as its writer sees it. `audience` is whom it would reach now; null once it has begun to leave. */
export type LetterReview = LetterWithProgress & {
  audience: number | null;
  sender: SenderCard | null;
  missing: SenderField[];
};

/** One letter with what must be known before it is sent. Throws LETTER_NOT_FOUND. */
@Injectable()
export class ReadLetter {
  constructor(
    private readonly letters: LetterStore,
    private readonly chunks: ChunkStore,
    private readonly cards: SenderCardStore,
    private readonly audience: CountAudience,
  ) {}

  async run(tx: Tx, id: string): Promise<LetterReview> {
    const letter = await this.letters.byId(tx, id);
    if (!letter) throw new Refusal('not_found', 'LETTER_NOT_FOUND');
    const left = letter.startedAt !== null;
    const sender = letter.sender ?? (await this.cards.current(tx));
    const progress = left ? (await this.chunks.progress(tx, [id])).get(id) : undefined;
    return {
      letter,
      progress: progress ?? noProgress,
      audience: left ? null : await this.audience.run(tx, letter.segment),
      sender,
      missing: missingOf(sender),
    };
  }
}

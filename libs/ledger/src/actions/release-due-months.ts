import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { isDue, leftIn, recognitionEntry } from '../domain/recognition.ts';
import type { PlannedMonth } from '../domain/recognition.ts';
import { RecognitionStore } from '../store/recognition.store.ts';
import { PostEntries } from './post-entries.ts';

/** Moves earned months from fees received in advance to revenue (前受会費の収益計上). */
@Injectable()
export class ReleaseDueMonths {
  constructor(
    private readonly recognition: RecognitionStore,
    private readonly postEntries: PostEntries,
  ) {}

  /** Releases at most `limit` months that are due today and says how many; 0 means that nothing is left to do. */
  async run(tx: Tx, limit = 500): Promise<number> {
    const today = tokyoDateOf(tx.now);
    const due = (await this.recognition.due(tx, today, limit)).filter((month) => isDue(month, today));
    if (due.length === 0) return 0;
    const earned = due.filter((month: PlannedMonth) => leftIn(month) > 0);
    await this.postEntries.run(tx, earned.map(recognitionEntry));
    await this.recognition.markReleased(
      tx,
      due.map(({ id }) => id),
      today,
    );
    return due.length;
  }
}

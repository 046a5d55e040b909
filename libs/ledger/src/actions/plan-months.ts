import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { isDue, leftIn, recognitionEntry } from '../domain/recognition.ts';
import type { RecognitionMonth } from '../domain/recognition.ts';
import { RecognitionStore } from '../store/recognition.store.ts';
import type { PlanHead } from '../store/recognition.store.ts';
import { PostEntries } from './post-entries.ts';

/** Plans the months of a fee that was received in advance, and releases those that are earned already. */
@Injectable()
export class PlanMonths {
  constructor(
    private readonly postEntries: PostEntries,
    private readonly recognition: RecognitionStore,
  ) {}

  async run(tx: Tx, head: PlanHead, months: readonly RecognitionMonth[]): Promise<void> {
    const today = tokyoDateOf(tx.now);
    await this.recognition.plan(tx, head, months);
    const due = (await this.recognition.monthsOf(tx, head.payment)).filter((month) => isDue(month, today));
    const earned = due.filter((month) => leftIn(month) > 0);
    await this.postEntries.run(tx, earned.map(recognitionEntry));
    const ids = due.map(({ id }) => id);
    if (ids.length > 0) await this.recognition.markReleased(tx, ids, today);
  }
}

import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { FiguresStore } from '../store/figures.store.ts';

/** Folds new entries into the sums of their months. Changes no figure, only how fast it is read. */
@Injectable()
export class FoldMonthTotals {
  constructor(private readonly figures: FiguresStore) {}

  /** Folds at most `limit` entries and says how many; 0 means that nothing is left to do. */
  async run(tx: Tx, limit = 5_000): Promise<number> {
    return this.figures.fold(tx, limit);
  }
}

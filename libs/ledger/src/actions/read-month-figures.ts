import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { monthFigures } from '../domain/month-figures.ts';
import type { MonthFigures } from '../domain/month-figures.ts';
import { FiguresStore } from '../store/figures.store.ts';

/** Reads income by stream, output tax, refunds and fees of a run of months. */
@Injectable()
export class ReadMonthFigures {
  constructor(private readonly figures: FiguresStore) {}

  /** One element per month from first to last, both included. One SQL statement. */
  async run(tx: Tx, first: TokyoMonth, last: TokyoMonth): Promise<MonthFigures[]> {
    return monthFigures(await this.figures.monthTotals(tx, first, last), first, last);
  }
}

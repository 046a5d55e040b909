import { tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Definition } from '../domain/definitions.ts';
import { shownMonths } from '../domain/shown-months.ts';
import { workDefinitions } from '../domain/work-definitions.ts';
import { workMonths } from '../domain/work-months.ts';
import type { WorkMonth } from '../domain/work-months.ts';
import { WorkFiguresStore } from '../store/work-figures.store.ts';

/** How soon requests came to the board, and how many seats were filled: thirteen months up to the one looked at, the earliest first. */
export type WorkFigures = {
  readonly month: TokyoMonth;
  readonly asOf: Date;
  readonly months: readonly WorkMonth[];
  readonly definitions: readonly Definition[];
};

/** Reads the figures of しごとコンビニ. They count requests and seats and name nobody; they are the desk's, who sees the people anyway, so that nothing is masked. */
@Injectable()
export class ReadWorkFigures {
  constructor(private readonly figures: WorkFiguresStore) {}

  /** Two SQL statements. Throws `MONTH_MALFORMED`, `MONTH_IN_FUTURE` (invalid). */
  async run(tx: Tx, month: string): Promise<WorkFigures> {
    const shown = unwrap(shownMonths(month, tokyoDateOf(tx.now)));
    const range = { first: shown.first, last: shown.month };
    const lead = await this.figures.lead(tx, range);
    const fill = await this.figures.fill(tx, range);
    const months = workMonths(range, { lead, fill });
    return { month: shown.month, asOf: tx.now, months, definitions: workDefinitions };
  }
}

import { tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Mover, MoverKey } from '../domain/mover-key.ts';
import { shownMonths } from '../domain/shown-months.ts';
import type { Payer } from '../domain/payer.ts';
import type { RecurringFigure } from '../domain/waterfall.ts';
import { RecurringStore } from '../store/recurring.store.ts';

/** One page of the payers behind a figure, by id alone. */
export type MoverPage = { movers: Mover[]; hasNext: boolean };

/** Finds whose fees make up a figure of the waterfall. Ids only: their names are shown by membership, which logs it. */
@Injectable()
export class FindMovers {
  constructor(private readonly recurring: RecurringStore) {}

  /** One SQL statement. Throws `MONTH_MALFORMED`, `MONTH_IN_FUTURE` (invalid). */
  async run(
    tx: Tx,
    { month, figure, payer }: { month: string; figure: RecurringFigure; payer: Payer },
    { first, after }: { first: number; after: MoverKey | null },
  ): Promise<MoverPage> {
    const shown = unwrap(shownMonths(month, tokyoDateOf(tx.now)));
    const found = await this.recurring.movers(
      tx,
      { month: shown.month, figure, payer },
      { first: first + 1, after },
    );
    return { movers: found.slice(0, first), hasNext: found.length > first };
  }
}

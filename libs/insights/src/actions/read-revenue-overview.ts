import { tokyoDateOf, unwrap } from '@enishi/kernel';
import { ReadMonthFigures, revenueStreamCodes, revenueStreams } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { revenueOverview } from '../domain/revenue-overview.ts';
import type { RevenueOverview } from '../domain/revenue-overview.ts';
import { shownMonths } from '../domain/shown-months.ts';
import { PeopleStore } from '../store/people.store.ts';
import { RecurringStore } from '../store/recurring.store.ts';

const streams = revenueStreamCodes.map((stream) => ({ stream, ...revenueStreams[stream] }));

/** Reads the desk's first revenue screen: income, MRR and members, for one month. */
@Injectable()
export class ReadRevenueOverview {
  constructor(
    private readonly readMonthFigures: ReadMonthFigures,
    private readonly people: PeopleStore,
    private readonly recurring: RecurringStore,
  ) {}

  /** Four SQL statements, however much there is. Throws `MONTH_MALFORMED`, `MONTH_IN_FUTURE` (invalid). */
  async run(tx: Tx, month: string): Promise<RevenueOverview> {
    const shown = unwrap(shownMonths(month, tokyoDateOf(tx.now)));
    const books = await this.readMonthFigures.run(tx, shown.first, shown.month);
    const recurring = await this.recurring.steps(tx, shown.first, shown.month);
    const people = await this.people.turns(tx, shown);
    const tiers = await this.people.tiers(tx, shown);
    return revenueOverview({
      shown,
      asOf: tx.now,
      books,
      streams,
      recurring,
      ...people,
      tiers,
    });
  }
}

import { tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Definition } from '../domain/definitions.ts';
import { recurringDefinitions } from '../domain/recurring-definitions.ts';
import { ofPayer } from '../domain/payer.ts';
import { shownMonths } from '../domain/shown-months.ts';
import { waterfall } from '../domain/waterfall.ts';
import type { WaterfallMonth } from '../domain/waterfall.ts';
import { RecurringStore } from '../store/recurring.store.ts';

/** Recurring revenue month by month, thirteen months up to the one looked at. */
export type RecurringRevenue = {
  readonly month: TokyoMonth;
  readonly asOf: Date;
  /** Of all payers, and of individuals and companies apart: these add up to it, figure by figure. */
  readonly months: readonly WaterfallMonth[];
  readonly individuals: readonly WaterfallMonth[];
  readonly companies: readonly WaterfallMonth[];
  readonly definitions: readonly Definition[];
};

/** Reads how monthly recurring revenue came from each month's opening to its closing. */
@Injectable()
export class ReadRecurringRevenue {
  constructor(private readonly recurring: RecurringStore) {}

  /** One SQL statement. Throws `MONTH_MALFORMED`, `MONTH_IN_FUTURE` (invalid). */
  async run(tx: Tx, month: string): Promise<RecurringRevenue> {
    const shown = unwrap(shownMonths(month, tokyoDateOf(tx.now)));
    const steps = await this.recurring.steps(tx, shown.first, shown.month);
    return {
      month: shown.month,
      asOf: tx.now,
      months: waterfall(steps, shown.first, shown.month),
      individuals: waterfall(ofPayer(steps, 'member'), shown.first, shown.month),
      companies: waterfall(ofPayer(steps, 'company'), shown.first, shown.month),
      definitions: recurringDefinitions,
    };
  }
}

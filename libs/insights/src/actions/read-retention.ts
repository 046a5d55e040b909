import { tokyoDateOf, unwrap, yen } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import { leavingReasons } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { churnOf, knownReasons } from '../domain/churn.ts';
import type { ChurnMonth, ChurnReason, PlanAverage } from '../domain/churn.ts';
import { cohorts, companyCohorts } from '../domain/cohorts.ts';
import type { Cohort, CompanyCohort } from '../domain/cohorts.ts';
import type { Definition } from '../domain/definitions.ts';
import { ofPayer } from '../domain/payer.ts';
import { retentionDefinitions } from '../domain/retention-definitions.ts';
import { shownMonths } from '../domain/shown-months.ts';
import { waterfall } from '../domain/waterfall.ts';
import { CohortsStore } from '../store/cohorts.store.ts';
import type { LostFor } from '../store/cohorts.store.ts';
import { RecurringStore } from '../store/recurring.store.ts';

/** Who stayed, who began to pay, who stopped and why: thirteen months up to the one looked at. */
export type Retention = {
  readonly month: TokyoMonth;
  readonly asOf: Date;
  readonly cohorts: readonly Cohort[];
  readonly companyCohorts: readonly CompanyCohort[];
  /** Of individuals, and of companies. */
  readonly churn: readonly ChurnMonth[];
  readonly companyChurn: readonly ChurnMonth[];
  readonly reasons: readonly ChurnReason[];
  readonly averages: readonly PlanAverage[];
  readonly definitions: readonly Definition[];
};

const chosen: Readonly<Record<string, ChurnReason['label']>> = Object.fromEntries(
  Object.entries(leavingReasons).map(([key, label]) => [`chosen:${key}`, label]),
);

/** Reads retention by cohort, free to paid, churn with its reasons, and fees per payer by plan: of individuals and of companies. */
@Injectable()
export class ReadRetention {
  constructor(
    private readonly people: CohortsStore,
    private readonly recurring: RecurringStore,
  ) {}

  /** Six SQL statements, however many payers there are. Throws `MONTH_MALFORMED`, `MONTH_IN_FUTURE` (invalid). */
  async run(tx: Tx, month: string): Promise<Retention> {
    const today = tokyoDateOf(tx.now);
    const shown = unwrap(shownMonths(month, today));
    const range = { first: shown.first, last: shown.month };
    const joined = await this.people.joined(tx, range);
    const paying = await this.people.paying(tx, range);
    const steps = await this.recurring.steps(tx, shown.first, shown.month);
    const lost = await this.people.lost(tx, range);
    return {
      ...{ month: shown.month, asOf: tx.now, definitions: retentionDefinitions },
      cohorts: cohorts({ ...range, today, joined, paying }),
      companyCohorts: companyCohorts(await this.people.companies(tx, range), range),
      churn: churnOf(waterfall(ofPayer(steps, 'member'), shown.first, shown.month)),
      companyChurn: churnOf(waterfall(ofPayer(steps, 'company'), shown.first, shown.month)),
      reasons: lost.map(reasonOf),
      averages: await this.people.averages(tx, shown.month),
    };
  }
}

function reasonOf({ key, people, companies, amount }: LostFor): ChurnReason {
  const label = chosen[key] ?? knownReasons[key] ?? { ja: key, en: key };
  return { key, label, people, companies, amount: yen(amount) };
}

import { addMonths, monthOf, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { churnOf, monthlyChurn } from '../domain/churn.ts';
import type { Definition } from '../domain/definitions.ts';
import { ofPayer } from '../domain/payer.ts';
import type { Payer } from '../domain/payer.ts';
import { renewalForecast } from '../domain/renewal-forecast.ts';
import type { ForecastMonth } from '../domain/renewal-forecast.ts';
import { forecastDefinitions } from '../domain/retention-definitions.ts';
import { waterfall } from '../domain/waterfall.ts';
import { RecurringStore } from '../store/recurring.store.ts';
import { RenewalsStore } from '../store/renewals.store.ts';

/** What falls due in the twelve months from this one, and an estimate of what of it will come. */
export type Forecast = {
  readonly asOf: Date;
  /** Share of individuals, and of companies, lost per month in the last six whole months; null while there was nobody to lose, and then 0 is reckoned with. */
  readonly churn: number | null;
  readonly companyChurn: number | null;
  readonly months: readonly ForecastMonth[];
  readonly definitions: readonly Definition[];
};

/** Whole months whose churn the estimate rests on, and months ahead. */
const churnMonths = 6;
const monthsAhead = 12;

/** Reads the forecast of renewals. */
@Injectable()
export class ReadForecast {
  constructor(
    private readonly renewals: RenewalsStore,
    private readonly recurring: RecurringStore,
  ) {}

  /** Two SQL statements, however many subscriptions there are. */
  async run(tx: Tx): Promise<Forecast> {
    const first = monthOf(tokyoDateOf(tx.now));
    const [from, last] = [addMonths(first, -churnMonths), addMonths(first, -1)];
    const steps = await this.recurring.steps(tx, from, last);
    const running = await this.renewals.running(tx);
    const lostOf = (payer: Payer): number | null =>
      monthlyChurn(churnOf(waterfall(ofPayer(steps, payer), from, last)));
    const churn = { member: lostOf('member'), company: lostOf('company') };
    return {
      ...{ asOf: tx.now, churn: churn.member, companyChurn: churn.company, definitions: forecastDefinitions },
      months: renewalForecast(running, { first, months: monthsAhead, churn }),
    };
  }
}

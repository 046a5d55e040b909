import { tokyoDateOf } from '@enishi/kernel';
import { ReadCompanyStanding } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { monthGate, monthsOn } from '../../domain/search-month.ts';
import type { MonthGate, SearchMonth } from '../../domain/search-month.ts';
import { SearchMonthStore } from '../../store/search-month.store.ts';

/** How a company's months of searching stand today; `left` can still be begun, null without limit. */
export type SearchStanding = {
  gate: MonthGate;
  left: number | null;
  running: SearchMonth | null;
  /** Begun ahead: it follows the one that runs. */
  next: SearchMonth | null;
};

/** Reads how the months stand in which a company may search. */
@Injectable()
export class SearchMonths {
  constructor(
    private readonly months: SearchMonthStore,
    private readonly standing: ReadCompanyStanding,
  ) {}

  /** `left`: as its benefits say today. One SQL statement, none without a limit; more only where nothing is left. */
  async of(tx: Tx, companyId: string, left: number | null): Promise<SearchStanding> {
    if (left === null) return { gate: 'open', left, running: null, next: null };
    const months = await this.months.newest(tx, companyId);
    const { running, next } = monthsOn(months, tokyoDateOf(tx.now));
    const ever = months.length > 0;
    const current = left > 0 || (ever && (await this.isCurrent(tx, companyId)));
    return { gate: monthGate({ left, runs: running !== null, ever, current }), left, running, next };
  }

  private async isCurrent(tx: Tx, companyId: string): Promise<boolean> {
    const standing = await this.standing.run(tx, companyId);
    return standing === 'current' || standing === 'grace';
  }
}

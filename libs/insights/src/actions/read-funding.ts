import { monthOf, Refusal, tokyoDateOf, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import {
  fundingLineCodes,
  fundingLines,
  ReadFundingPlans,
  ReadMonthFigures,
  revenueStreams,
} from '@enishi/ledger';
import type { RevenueStream, YearPlan } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { begunMonths, fundingReport } from '../domain/funding-report.ts';
import type { FundingLine, FundingPlan, FundingReport } from '../domain/funding-report.ts';

/** How many years of plans stand beside each other. */
const yearsShown = 3;

const lines: readonly FundingLine[] = fundingLineCodes.map((line) => {
  const streams: readonly RevenueStream[] = fundingLines[line].streams;
  const own = streams.every((stream) => revenueStreams[stream].isOwnRevenue);
  const recurring = streams.every((stream) => revenueStreams[stream].isRecurring);
  return { line, label: fundingLines[line].label, streams, own, recurring };
});

/** Reads how a fiscal year is funded: own revenue against public money, planned and booked. */
@Injectable()
export class ReadFunding {
  constructor(
    private readonly readMonthFigures: ReadMonthFigures,
    private readonly plans: ReadFundingPlans,
  ) {}

  /** Two SQL statements. Throws `FISCAL_YEAR_MALFORMED` (invalid). */
  async run(tx: Tx, fiscalYear: number): Promise<FundingReport> {
    if (fiscalYear < 2000 || fiscalYear > 2100) throw new Refusal('invalid', 'FISCAL_YEAR_MALFORMED');
    const { first, last } = begunMonths(fiscalYear, monthOf(tokyoDateOf(tx.now)));
    const books = await this.readMonthFigures.run(tx, first, last);
    const plans = await this.plans.run(tx, fiscalYear, fiscalYear + yearsShown - 1);
    const planned = [...plans].map(([year, plan]) => [year, planIn(plan)] as const);
    return fundingReport({ fiscalYear, asOf: tx.now, lines, books, plans: planned });
  }
}

function planIn({ cost, opening_cash: openingCash, ...income }: YearPlan): FundingPlan {
  const amounts: ReadonlyMap<string, Yen> = new Map(Object.entries(income));
  return { cost, openingCash, amountOf: (line) => amounts.get(line) ?? yen(0) };
}

import { addMonths, tokyoMonth, yen } from '@enishi/kernel';
import type { Bilingual, TokyoMonth, Yen } from '@enishi/kernel';

import type { Definition } from './definitions.ts';
import { fundingDefinitions } from './funding-definitions.ts';
import { fundingRatios, totalOf } from './funding-ratios.ts';
import type { FundingRatios, IncomeLine } from './funding-ratios.ts';

/** An income line of a plan as the books define it, with the streams that it sums up. */
export type FundingLine = {
  readonly line: string;
  readonly label: Bilingual;
  readonly streams: readonly string[];
  readonly own: boolean;
  readonly recurring: boolean;
};

/** What the books say of a month. */
export type FundingMonth = {
  readonly incomeByStream: ReadonlyMap<string, Yen>;
  readonly cost: Yen;
  readonly cashChange: Yen;
};

/** A year's plan: yen by line, its cost, and the money at hand on 1 April. */
export type FundingPlan = {
  readonly amountOf: (line: string) => Yen;
  readonly cost: Yen;
  readonly openingCash: Yen;
};

/** A line of the plan beside what the books say, yen without tax. */
export type FundingLineFigure = {
  readonly line: string;
  readonly label: Bilingual;
  readonly planned: Yen;
  readonly actual: Yen;
};

/** One year as it is planned. */
export type PlannedYear = {
  readonly fiscalYear: number;
  readonly income: readonly { readonly line: string; readonly amount: Yen }[];
  readonly total: Yen;
  readonly cost: Yen;
  readonly openingCash: Yen;
  readonly ratios: FundingRatios;
};

/** A fiscal year (April to March), planned and as the books have it so far, and the plans of the years after it. */
export type FundingReport = {
  readonly fiscalYear: number;
  readonly asOf: Date;
  /** How many of its months have begun. */
  readonly months: number;
  readonly lines: readonly FundingLineFigure[];
  readonly plannedTotal: Yen;
  readonly actualTotal: Yen;
  readonly plannedCost: Yen;
  readonly actualCost: Yen;
  /** Money at hand: as entered for 1 April, and moved since by what the books say of bank and Stripe. */
  readonly openingCash: Yen;
  readonly cash: Yen;
  readonly plannedRatios: FundingRatios;
  readonly actualRatios: FundingRatios;
  readonly plannedYears: readonly PlannedYear[];
  readonly definitions: readonly Definition[];
};

export type FundingFacts = {
  readonly fiscalYear: number;
  readonly asOf: Date;
  readonly lines: readonly FundingLine[];
  /** Months of the year that have begun. */
  readonly books: readonly FundingMonth[];
  /** The year shown first. */
  readonly plans: readonly (readonly [number, FundingPlan])[];
};

/** Puts the report together. */
export function fundingReport({ fiscalYear, asOf, lines, books, plans }: FundingFacts): FundingReport {
  const plannedYears = plans.map(([year, plan]) => plannedYear(year, plan, lines));
  const [shown] = plannedYears;
  if (shown?.fiscalYear !== fiscalYear) throw new RangeError(`no plan of ${fiscalYear}`);
  const income = withAmounts(lines, (line) => bookedOn(line, books));
  const cost = books.reduce((sum, month) => sum + month.cost, 0);
  const cash = books.reduce((sum, month) => sum + month.cashChange, Number(shown.openingCash));
  const months = books.length;
  return {
    ...{ fiscalYear, asOf, months, plannedYears, definitions: fundingDefinitions },
    lines: income.map(({ line, label, amount }, index) => ({
      ...{ line, label, actual: yen(amount) },
      planned: shown.income[index]?.amount ?? yen(0),
    })),
    ...{ plannedTotal: shown.total, actualTotal: yen(totalOf(income)) },
    ...{ plannedCost: shown.cost, actualCost: yen(cost) },
    ...{ openingCash: shown.openingCash, cash: yen(cash) },
    plannedRatios: shown.ratios,
    actualRatios: fundingRatios({ income, cost, months, cash }),
  };
}

/** The first months of a fiscal year up to the running one; the last before the first when it has not begun. */
export function begunMonths(
  fiscalYear: number,
  running: TokyoMonth,
): { first: TokyoMonth; last: TokyoMonth } {
  const first = tokyoMonth(`${fiscalYear}-04`);
  const march = addMonths(first, 11);
  return { first, last: running < march ? running : march };
}

function plannedYear(fiscalYear: number, plan: FundingPlan, lines: readonly FundingLine[]): PlannedYear {
  const income = withAmounts(lines, ({ line }) => plan.amountOf(line));
  const { cost, openingCash } = plan;
  return {
    ...{ fiscalYear, cost, openingCash, total: yen(totalOf(income)) },
    income: income.map(({ line, amount }) => ({ line, amount: yen(amount) })),
    ratios: fundingRatios({ income, cost, months: 12, cash: openingCash }),
  };
}

function bookedOn({ streams }: FundingLine, books: readonly FundingMonth[]): number {
  return books
    .flatMap(({ incomeByStream }) => streams.map((stream) => incomeByStream.get(stream) ?? 0))
    .reduce<number>((sum, amount) => sum + amount, 0);
}

function withAmounts(
  lines: readonly FundingLine[],
  amountOf: (line: FundingLine) => number,
): (FundingLine & IncomeLine)[] {
  return lines.map((line) => ({ ...line, amount: amountOf(line) }));
}

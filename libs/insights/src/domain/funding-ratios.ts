/** An income line of the plan, yen without tax; `own` is everything but public money, `recurring` comes again by itself. */
export type IncomeLine = {
  readonly amount: number;
  readonly own: boolean;
  readonly recurring: boolean;
};

/** What a year brought or is planned to bring, its cost over so many months, and money at hand. */
export type YearFigures = {
  readonly income: readonly IncomeLine[];
  readonly cost: number;
  readonly months: number;
  readonly cash: number;
};

/** Shares of one, and months; null where there is nothing to divide by. */
export type FundingRatios = {
  /** Own revenue ÷ all income; own is everything but subsidies and public contracts. */
  readonly ownRatio: number | null;
  /** All income ÷ cost. */
  readonly coverage: number | null;
  /** Largest line ÷ all income. */
  readonly concentration: number | null;
  /** Membership fees ÷ own revenue. */
  readonly recurringRatio: number | null;
  /** Money at hand ÷ cost per month. */
  readonly runwayMonths: number | null;
};

/** The ratios by which a secretariat that began on public money sees itself come to stand on its own. */
export function fundingRatios({ income, cost, months, cash }: YearFigures): FundingRatios {
  const own = income.filter((line) => line.own);
  const total = totalOf(income);
  return {
    ownRatio: share(totalOf(own), total),
    coverage: share(total, cost),
    concentration: share(Math.max(0, ...income.map(({ amount }) => amount)), total),
    recurringRatio: share(totalOf(own.filter(({ recurring }) => recurring)), totalOf(own)),
    runwayMonths: months > 0 ? share(cash, cost / months) : null,
  };
}

/** All income together. */
export function totalOf(income: readonly Pick<IncomeLine, 'amount'>[]): number {
  return income.reduce((sum, { amount }) => sum + amount, 0);
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

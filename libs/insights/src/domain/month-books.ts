import type { Bilingual, TokyoMonth, Yen } from '@enishi/kernel';

/** A stream of revenue (収入源) as the books define it, in the order in which screens show it. */
export type StreamFacts = {
  readonly stream: string;
  readonly label: Bilingual;
  readonly isOwnRevenue: boolean;
  readonly isRecurring: boolean;
};

/** What the books say of a month; see the ledger's figures for the meaning of each. */
export type MonthBooks = {
  readonly month: TokyoMonth;
  readonly income: Yen;
  readonly incomeByStream: ReadonlyMap<string, Yen>;
  readonly outputTax: Yen;
  readonly returned: Yen;
  readonly fees: Yen;
};

import { addMonths, yen } from '@enishi/kernel';
import type { TokyoMonth, Yen } from '@enishi/kernel';
import { accounts, expenseAccounts, payingAccounts, receivingAccounts } from './account.ts';
import type { AccountCode } from './account.ts';
import type { RevenueStream } from './revenue-stream.ts';

/** What entries of one kind posted to one account for one stream in one month; debit positive. */
export type MonthTotal = {
  readonly month: TokyoMonth;
  readonly kind: string;
  readonly account: AccountCode;
  readonly stream: RevenueStream | null;
  readonly total: Yen;
};

/** A month's figures as the secretariat reads them: all positive where money came in or was kept back. */
export type MonthFigures = {
  readonly month: TokyoMonth;
  /** Net of tax, refunds, discounts and reversals. */
  readonly income: Yen;
  /** The same by stream; streams without a posting are absent. */
  readonly incomeByStream: ReadonlyMap<RevenueStream, Yen>;
  /** Consumption tax received less tax given back. */
  readonly outputTax: Yen;
  /** Net yen that refunds took out of revenue; what they took out of fees received in advance is not in it. */
  readonly refunds: Yen;
  /** Everything that went back to payers, tax included, less what came back undelivered. */
  readonly returned: Yen;
  readonly fees: Yen;
  /** All expenses, fees of payments included. */
  readonly cost: Yen;
  /** By how much money at the bank and at Stripe became more (or, negative, less). */
  readonly cashChange: Yen;
};

/** Kinds of entries that give money back, and that note that it came back undelivered. */
const givingBack = ['refund', 'reversal:refund'];

/** Months from first to last, both included; months without postings are all zero. */
export function monthFigures(
  totals: readonly MonthTotal[],
  first: TokyoMonth,
  last: TokyoMonth,
): MonthFigures[] {
  const months: MonthFigures[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    months.push(
      figuresOf(
        month,
        totals.filter((total) => total.month === month),
      ),
    );
  }
  return months;
}

function figuresOf(month: TokyoMonth, totals: readonly MonthTotal[]): MonthFigures {
  const incomeByStream = new Map<RevenueStream, Yen>();
  for (const { account, stream, total } of totals) {
    if (stream === null || accounts[account].kind !== 'income') continue;
    incomeByStream.set(stream, yen((incomeByStream.get(stream) ?? 0) - total));
  }
  const posted = (account: AccountCode, kinds?: readonly string[]): number =>
    totals
      .filter((total) => total.account === account && (!kinds || kinds.includes(total.kind)))
      .reduce((sum, { total }) => sum + total, 0);
  return {
    month,
    income: yen([...incomeByStream.values()].reduce<number>((sum, part) => sum + part, 0)),
    incomeByStream,
    outputTax: yen(-posted('output_tax')),
    refunds: yen(posted('refunds')),
    returned: yen(-payingAccounts.reduce((sum, account) => sum + posted(account, givingBack), 0)),
    fees: yen(posted('processor_fee')),
    cost: yen(expenseAccounts.reduce((sum, account) => sum + posted(account), 0)),
    cashChange: yen(receivingAccounts.reduce((sum, account) => sum + posted(account), 0)),
  };
}

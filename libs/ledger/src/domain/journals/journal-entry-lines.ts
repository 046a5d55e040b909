import { splitYen, taxInside, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';

import { accounts } from '../account.ts';
import type { AccountCode } from '../account.ts';
import type { EntryLine } from '../entry-draft.ts';
import type { TaxClass } from './journal-words.ts';

/** A line as an accountant's program takes it: positive yen on one side, tax included and named. */
export type JournalLine = {
  readonly account: AccountCode;
  readonly side: 'debit' | 'credit';
  readonly amount: Yen;
  /** Consumption tax inside; null where the line bears none of its own. */
  readonly tax: { readonly amount: Yen; readonly class: TaxClass } | null;
};

/** An entry of the books on its way into a file. */
export type JournalEntry = {
  /** 1 for the first entry of the file. */
  readonly number: number;
  readonly day: TokyoDate;
  readonly description: string;
  readonly lines: readonly JournalLine[];
};

/** Accounts whose amounts bear the tax that the books keep on an account of its own. */
const bearsTax = (account: AccountCode): boolean =>
  accounts[account].kind === 'income' || account === 'contract_liability';

/**
 * The lines of an entry with their tax put back inside: the programs keep their own account of consumption tax and work out
 * the return from classed, tax-included lines. 33,000 yen received as 30,000 in advance and 3,000 tax become 33,000 received
 * in advance, 3,000 tax inside. Tax that no line of its side bears stays a line of its own.
 */
export function journalLines(lines: readonly EntryLine[], day: TokyoDate): JournalLine[] {
  const tax = lines
    .filter(({ account }) => account === 'output_tax')
    .reduce((sum, { amount }) => sum + amount, 0);
  const bearing = lines.filter(
    ({ account, amount }) => bearsTax(account) && Math.sign(amount) === Math.sign(tax),
  );
  if (tax === 0 || bearing.length === 0) return lines.map((line) => journalLine(line, null));
  const gross = bearing.reduce((sum, { amount }) => sum + amount, tax);
  const taxClass = classOf(Math.abs(tax), Math.abs(gross), tax < 0 ? 'sales' : 'returns', day);
  const shares = splitYen(
    yen(Math.abs(tax)),
    bearing.map(({ amount }) => Math.abs(amount)),
  );
  return lines
    .filter(({ account }) => account !== 'output_tax')
    .map((line) => {
      const share = shares[bearing.indexOf(line)];
      return journalLine(line, share ? { amount: share, class: taxClass } : null);
    });
}

function journalLine({ account, amount }: EntryLine, tax: JournalLine['tax']): JournalLine {
  const gross = yen(Math.abs(amount) + (tax?.amount ?? 0));
  return { account, side: amount > 0 ? 'debit' : 'credit', amount: gross, tax };
}

/** The rate that an amount of tax comes from: the nearer one, 10 % where a few yen leave it open. */
function classOf(tax: number, gross: number, kind: 'sales' | 'returns', day: TokyoDate): TaxClass {
  const off = (category: 'taxable_10' | 'taxable_8') => Math.abs(tax - taxInside(yen(gross), category, day));
  return off('taxable_8') < off('taxable_10') ? `${kind}_8` : `${kind}_10`;
}

/** The lines of one side, in their order. */
export const sideOf = (entry: JournalEntry, side: JournalLine['side']): JournalLine[] =>
  entry.lines.filter((line) => line.side === side);

import type { CsvCell } from '@enishi/japan';

import type { AccountCode } from '../account.ts';
import type { JournalEntry, JournalLine } from './journal-entry-lines.ts';
import { shownWord, slashed } from './journal-cells.ts';
import type { WordBook } from './journal-words.ts';

/** Accounts that freee keeps as 口座: a deal is settled from one of them. */
const walletAccounts: readonly AccountCode[] = ['bank', 'cash', 'stripe_clearing'];
const isWallet = ({ account }: JournalLine): boolean => walletAccounts.includes(account);

/** A row of a deal: signed by its deal's direction, so that rows sum to what was settled. */
type DealRow = { name: string; sub: string; taxName: string; amount: number; tax: number | null };
type Deal = { income: boolean; wallet: string; rows: DealRow[] };

/**
 * An entry as freee's deals (取引), which are settled from an account of money each. An entry that moves money once is one
 * deal. Money moved between two accounts is a deal on each, through one account; an entry that moves none is a deal for each
 * side, through one account of money. Both passages are empty again after every entry.
 */
export function freeeRows(entry: JournalEntry, words: WordBook): CsvCell[][] {
  const { day } = entry;
  return dealsOf(entry, words).flatMap(({ income, wallet, rows }, nth, all) => {
    const number = all.length === 1 ? `${entry.number}` : `${entry.number}-${nth + 1}`;
    const settled = rows.reduce((sum, { amount }) => sum + amount, 0);
    return rows.map((row, index) => [
      ...(index === 0 ? [income ? '収入' : '支出', number, slashed(day)] : ['', '', '']),
      ...['', '', '', row.name, row.taxName, row.amount, row.tax === null ? '' : '内税', row.tax ?? ''],
      ...[entry.description, row.sub, '', '', '', '', ''],
      ...(index === 0 ? [slashed(day), wallet, settled] : ['', '', '']),
    ]);
  });
}

function dealsOf(entry: JournalEntry, words: WordBook): Deal[] {
  const { day, lines } = entry;
  const passage = (which: 'clearing' | 'transfer') => words(`freee:${which}`, day);
  const row = (line: JournalLine, income: boolean): DealRow => {
    const sign = (line.side === 'credit') === income ? 1 : -1;
    const tax = line.tax ? sign * line.tax.amount : null;
    return { ...shownWord(words, line, day), amount: sign * line.amount, tax };
  };
  const moved = lines.filter(isWallet).sort((a, b) => b.amount - a.amount);
  const others = lines.filter((line) => !isWallet(line));
  const [first, ...rest] = moved;
  if (!first) {
    const wallet = passage('clearing').name;
    return [false, true].map((income) => ({
      ...{ income, wallet },
      rows: others.filter(({ side }) => (side === 'credit') === income).map((line) => row(line, income)),
    }));
  }
  const through = (line: JournalLine, income: boolean): DealRow => ({
    ...row({ ...line, tax: null }, income),
    ...passage('transfer'),
  });
  const deal = (line: JournalLine, rows: (income: boolean) => DealRow[]): Deal => {
    const income = line.side === 'debit';
    return { income, wallet: shownWord(words, line, day).name, rows: rows(income) };
  };
  const opposite = (line: JournalLine): JournalLine => ({
    ...line,
    side: line.side === 'debit' ? 'credit' : 'debit',
  });
  return [
    deal(first, (income) => [
      ...others.map((line) => row(line, income)),
      ...rest.map((line) => through(line, income)),
    ]),
    ...rest.map((line) => deal(line, (income) => [through(opposite(line), income)])),
  ];
}

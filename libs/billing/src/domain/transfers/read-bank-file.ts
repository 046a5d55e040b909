import { readText } from '@enishi/japan';
import type { Result, TokyoDate } from '@enishi/kernel';
import { missingBankColumns, readBankRows, readBankTable } from './bank-csv.ts';
import type { BankColumns } from './bank-csv.ts';
import { no } from './bank-statement.ts';
import type { BankAccount, BankStatement } from './bank-statement.ts';
import { isZengin, readZengin } from './zengin-statement.ts';

/** How the columns of an account's CSV are read: said once by the secretariat, for headings that are of no bank we know. */
export type RememberedColumns = { readonly headings: readonly string[]; readonly columns: BankColumns };

/** The account that a file is said to be of, the columns remembered for it, and the day of today. */
export type BankReading = {
  readonly account: BankAccount;
  readonly remembered: RememberedColumns | null;
  readonly today: TokyoDate;
};

/** The most movements of one file. */
export const mostRows = 20_000;

/**
 * Reads a bank's file whole or not at all: 入出金取引明細 of the Zengin system, or a CSV in UTF-8 or CP932. Refuses what its reader refuses,
 * BANK_ROW_UNREADABLE (a character that is none, with its row), BANK_OTHER (headings of another bank than the account's),
 * BANK_COLUMNS_UNKNOWN (to be matched by a person), BANK_FILE_EMPTY (nothing came in), BANK_FILE_LONG and BANK_DAY_AHEAD.
 */
export function readBankFile(bytes: Buffer, reading: BankReading): Result<BankStatement> {
  const { text } = readText(bytes);
  const unreadable = text.split(/\r\n|\r|\n/).findIndex((line) => line.includes('\ufffd'));
  if (unreadable >= 0) return no('BANK_ROW_UNREADABLE', { row: unreadable + 1 });
  const read = isZengin(text) ? readZengin(text, reading.account, reading.today) : fromCsv(bytes, reading);
  if (!read.ok) return read;
  const { lines } = read.value;
  if (lines.length === 0) return no('BANK_FILE_EMPTY');
  if (lines.length > mostRows) return no('BANK_FILE_LONG', { rows: mostRows });
  const ahead = lines.find(({ day }) => day > reading.today);
  return ahead ? no('BANK_DAY_AHEAD', { row: ahead.row }) : read;
}

function fromCsv(bytes: Buffer, { account, remembered }: BankReading): Result<BankStatement> {
  const headings = readBankTable(bytes);
  if (!headings.ok) return headings;
  const { table, bankCode, columns } = headings.value;
  if (bankCode && bankCode !== account.bankCode) return no('BANK_OTHER', { code: bankCode });
  const known =
    columns ?? (remembered && same(remembered.headings, table.header) ? remembered.columns : null);
  if (!known || missingBankColumns(known).length > 0)
    return no('BANK_COLUMNS_UNKNOWN', { headings: table.header.join('\t') });
  return readBankRows(table, known);
}

const same = (some: readonly string[], others: readonly string[]): boolean =>
  some.join('\t') === others.join('\t');

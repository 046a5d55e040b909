import { normaliseDigits, readCsv } from '@enishi/japan';
import { isTokyoDate, ok, tokyoDate, yen } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { mostYen, no } from './bank-statement.ts';
import type { BankLine, BankStatement } from './bank-statement.ts';
import { stopsMidRow } from './cut-list.ts';
import type { ListedMovement } from './cut-list.ts';

/** What a column of a bank's CSV may hold. `change` is an amount with its sign: what came in is positive. */
export const bankFields = [
  'day',
  'year',
  'month',
  'date',
  'deposit',
  'withdrawal',
  'change',
  'balance',
  'payer',
] as const;
export type BankField = (typeof bankFields)[number];

/** Which column (from 0) holds what. A bank that writes year, month and day apart has the three instead of `day`. */
export type BankColumns = Partial<Record<BankField, number>>;

/** A bank's CSV by its headings; `code` is the bank's 統一金融機関番号. */
type KnownHeadings = {
  readonly bank: string;
  readonly code: string;
  readonly headings: Partial<Record<BankField, string>>;
};

/** Headings as the banks write them in what one downloads, compared without widths and brackets. */
export const knownHeadings: readonly KnownHeadings[] = [
  {
    ...{ bank: '三菱UFJ銀行', code: '0005' },
    headings: {
      day: '日付',
      payer: '摘要内容',
      withdrawal: '支払い金額',
      deposit: '預かり金額',
      balance: '差引残高',
    },
  },
  {
    ...{ bank: '三井住友銀行', code: '0009' },
    headings: {
      day: '年月日',
      withdrawal: 'お引出し',
      deposit: 'お預入れ',
      payer: 'お取り扱い内容',
      balance: '残高',
    },
  },
  {
    ...{ bank: '楽天銀行', code: '0036' },
    headings: { day: '取引日', change: '入出金(円)', balance: '取引後残高(円)', payer: '入出金内容' },
  },
  {
    ...{ bank: 'PayPay銀行', code: '0033' },
    headings: {
      ...{ year: '操作日(年)', month: '操作日(月)', date: '操作日(日)', payer: '摘要' },
      ...{ withdrawal: 'お支払金額', deposit: 'お預り金額', balance: '残高' },
    },
  },
  {
    ...{ bank: '住信SBIネット銀行', code: '0038' },
    headings: {
      day: '日付',
      payer: '内容',
      withdrawal: '出金金額(円)',
      deposit: '入金金額(円)',
      balance: '残高(円)',
    },
  },
  {
    ...{ bank: 'GMOあおぞらネット銀行', code: '0310' },
    headings: { day: '日付', payer: '摘要', deposit: '入金金額', withdrawal: '出金金額', balance: '残高' },
  },
  {
    ...{ bank: 'ゆうちょ銀行', code: '9900' },
    headings: {
      ...{ day: '取引日', deposit: '受入金額(円)', withdrawal: '払出金額(円)', payer: '詳細2' },
      balance: '現在(貸付)高',
    },
  },
];

const even = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(/[\s()[\]・]/gu, '')
    .toLowerCase();

/** A file's table, with the rows above its headings left out; `lines` are the lines of the file on which its rows stand. */
type Table = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
};

/** A file whose headings are of no bank we know: the secretariat says once what its columns hold. */
export type ReadHeadings = {
  readonly table: Table;
  readonly bankCode: string | null;
  readonly columns: BankColumns | null;
};

/** Rows above the headings that some banks write (account, period): they are looked for within so many. */
const headingsWithin = 20;

/** Reads a CSV as far as its headings. Refuses what `readCsv` refuses, and BANK_NO_HEADINGS where no row is one of headings. */
export function readBankTable(bytes: Buffer): Result<ReadHeadings> {
  const read = readCsv(bytes);
  if (!read.ok) return read;
  const { rows, lines } = read.value;
  for (const [at, row] of rows.slice(0, headingsWithin).entries()) {
    const table = { header: row, rows: rows.slice(at + 1), lines: lines.slice(at + 1) };
    const bank = knownHeadings.find(({ headings }) => columnsBy(row, headings));
    if (bank) return ok({ table, bankCode: bank.code, columns: columnsBy(row, bank.headings) });
  }
  const at = rows.findIndex((row) => row.filter((cell) => /日/.test(cell) && !/\d/.test(cell)).length > 0);
  if (at < 0 || at >= headingsWithin) return no('BANK_NO_HEADINGS');
  const table = { header: rows[at]!, rows: rows.slice(at + 1), lines: lines.slice(at + 1) };
  return ok({ table, bankCode: null, columns: null });
}

function columnsBy(row: readonly string[], headings: Partial<Record<BankField, string>>): BankColumns | null {
  const found = Object.entries(headings).map(
    ([field, heading]) => [field, row.findIndex((cell) => even(cell) === even(heading))] as const,
  );
  return found.every(([, column]) => column >= 0) ? (Object.fromEntries(found) as BankColumns) : null;
}

/** What is missing before a file can be read: a day, what came in, and who paid. */
export function missingBankColumns(columns: BankColumns): BankField[] {
  const has = (field: BankField): boolean => columns[field] !== undefined;
  return [
    ...(has('day') || (has('year') && has('month') && has('date')) ? [] : (['day'] as const)),
    ...(has('deposit') || has('change') ? [] : (['deposit'] as const)),
    ...(has('payer') ? [] : (['payer'] as const)),
  ];
}

/**
 * Reads the movements. Refuses, with the `row` of the file,
 * BANK_ROW_FORMULA (a cell that a spreadsheet would run), BANK_ROW_DAY, BANK_ROW_AMOUNT and BANK_ROW_CUT (the file stops in it).
 */
export function readBankRows({ rows, lines: places }: Table, columns: BankColumns): Result<BankStatement> {
  const lines: BankLine[] = [];
  const movements: ListedMovement[] = [];
  for (const [index, cells] of rows.entries()) {
    const row = places[index]!;
    const cell = (field: BankField): string =>
      columns[field] === undefined ? '' : (cells[columns[field]] ?? '');
    const formula = Object.values(columns).find((column) => /^[=＝]/.test(cells[column] ?? ''));
    if (formula !== undefined) return no('BANK_ROW_FORMULA', { row, column: formula + 1 });
    const day = dayIn(cell);
    if (!day) return no('BANK_ROW_DAY', { row });
    const change = changeIn(cell);
    const balance = cell('balance') === '' ? null : yenIn(cell('balance'));
    if (change === null || change === 0 || Number.isNaN(balance)) return no('BANK_ROW_AMOUNT', { row });
    movements.push({ change, balance });
    if (change > 0)
      lines.push({ row, day, amount: yen(change), payer: cell('payer').replace(/\s+/gu, ' '), balance });
  }
  if (stopsMidRow(movements)) return no('BANK_ROW_CUT', { row: places.at(-1)! });
  return ok({ lines, outgoing: movements.length - lines.length });
}

function dayIn(cell: (field: BankField) => string): TokyoDate | null {
  const text = normaliseDigits(cell('day') || [cell('year'), cell('month'), cell('date')].join('/'));
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s.*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const day = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
  return isTokyoDate(day) ? tokyoDate(day) : null;
}

/** What a row changes: positive where it came in. Null for anything that is no amount of yen. */
function changeIn(cell: (field: BankField) => string): number | null {
  const signed = cell('change');
  if (signed !== '') return bounded(yenIn(signed));
  const [came, went] = [cell('deposit'), cell('withdrawal')].map((text) => (text === '' ? 0 : yenIn(text)));
  if (came! > 0 && went! > 0) return null;
  return bounded(came! - went!);
}

const bounded = (amount: number): number | null =>
  Number.isNaN(amount) || Math.abs(amount) > mostYen ? null : amount;

/** Whole yen as banks write them: 1,234 / ¥1,234 / 1234円 / -500; NaN for anything else. */
function yenIn(text: string): number {
  const bare = normaliseDigits(text).replace(/[¥￥\\,円\s]/g, '');
  return /^[-+]?\d+$/.test(bare) ? Number(bare) : NaN;
}

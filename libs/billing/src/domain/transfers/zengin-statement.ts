import { isTokyoDate, ok, tokyoDate, yen } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { accountKinds, mostYen, no } from './bank-statement.ts';
import type { BankAccount, BankLine, BankStatement } from './bank-statement.ts';

/** Bytes of a record; each is one byte a sign (JIS X 0201, in Windows CP932), with or without line ends. */
const recordLength = 200;

/** Place and length of what is read, counted from 0 (全銀協 入出金取引明細, 種別コード 03). */
const head = {
  type: [1, 2],
  code: [3, 1],
  bank: [22, 4],
  branch: [41, 3],
  kind: [62, 1],
  number: [63, 10],
} as const;
const opening = { sign: [113, 1], balance: [115, 14] } as const;
const data = { day: [9, 6], inOut: [21, 1], amount: [24, 12], payer: [81, 48], text: [159, 20] } as const;
const trailer = { inCount: [1, 6], inSum: [7, 13], outCount: [20, 6], outSum: [26, 13] } as const;
const closing = { balance: [40, 14], records: [54, 7] } as const;
const end = { records: [1, 10] } as const;

type Place = readonly [number, number];
const at = (record: string, [from, length]: Place): string => record.slice(from, from + length);
const digits = (record: string, place: Place): number => {
  const text = at(record, place);
  return /^\d+$/.test(text) ? Number(text) : NaN;
};

/** Whether a text is a file of the Zengin system: it begins with a header record. */
export const isZengin = (text: string): boolean =>
  /^1\d{2}[01]/.test(text) && !/^[^\r\n]{0,190}[,\t]/.test(text);

/**
 * Reads 入出金取引明細 and holds it against itself: lengths, kinds in their order, counts and sums of the trailer, the balance after the last
 * movement, and the number of records. Refuses BANK_FILE_KIND (振込入金通知 and others), BANK_ROW_BROKEN (a record of wrong length or unknown
 * kind, a broken day or amount), BANK_SUMS_DIFFER, BANK_FILE_CUT (no end), BANK_ACCOUNT_OTHER.
 */
export function readZengin(text: string, account: BankAccount, today: TokyoDate): Result<BankStatement> {
  const records = recordsOf(text);
  const short = records.findIndex((record) => record.length !== recordLength);
  if (short >= 0) return no('BANK_ROW_BROKEN', { row: short + 1 });
  const [header = '', ...rest] = records;
  if (at(header, head.type) !== '03' || at(header, head.code) !== '0') return no('BANK_FILE_KIND');
  if (!isOf(header, account)) return no('BANK_ACCOUNT_OTHER', { account: accountIn(header) });
  const order = rest.map(([kind]) => kind).join('');
  if (!/^2*89$/.test(order)) {
    const strange = rest.findIndex(([kind]) => !'289'.includes(kind ?? ''));
    return strange >= 0 ? no('BANK_ROW_BROKEN', { row: strange + 2 }) : no('BANK_FILE_CUT');
  }
  return movements(header, rest, today);
}

function movements(header: string, rest: readonly string[], today: TokyoDate): Result<BankStatement> {
  const lines: BankLine[] = [];
  let balance = digits(header, opening.balance) * (at(header, opening.sign) === '1' ? 1 : -1);
  const sums = { inCount: 0, inSum: 0, outCount: 0, outSum: 0 };
  for (const [index, record] of rest.slice(0, -2).entries()) {
    const row = index + 2;
    const day = eraDay(at(record, data.day), today);
    const amount = digits(record, data.amount);
    const inOut = at(record, data.inOut);
    if (!day || !(amount > 0 && amount <= mostYen) || !/[12]/.test(inOut))
      return no('BANK_ROW_BROKEN', { row });
    balance += inOut === '1' ? amount : -amount;
    if (inOut === '1') {
      const payer = (at(record, data.payer).trim() || at(record, data.text).trim()).replace(/\s+/g, ' ');
      lines.push({ row, day, amount: yen(amount), payer, balance });
    }
    sums[inOut === '1' ? 'inCount' : 'outCount'] += 1;
    sums[inOut === '1' ? 'inSum' : 'outSum'] += amount;
  }
  const last = rest.at(-2)!;
  const fault = (Object.keys(trailer) as (keyof typeof trailer)[]).find(
    (name) => digits(last, trailer[name]) !== sums[name],
  );
  const counted = digits(last, closing.records) === rest.length - 2;
  const whole = digits(rest.at(-1)!, end.records) === rest.length + 1;
  if (fault || !counted || !whole || Math.abs(balance) !== digits(last, closing.balance))
    return no('BANK_SUMS_DIFFER', { counted: sums.inCount, sum: sums.inSum });
  return ok({ lines, outgoing: sums.outCount });
}

/** Records end with a line, or follow each other without one; the mark of the file's end (0x1A) is left out. */
function recordsOf(text: string): string[] {
  const bare = text.replace(/\u001a[\r\n]*$/, '');
  if (/[\r\n]/.test(bare)) return bare.replace(/[\r\n]+$/, '').split(/\r\n|\r|\n/);
  return Array.from({ length: Math.ceil(bare.length / recordLength) }, (_none, index) =>
    bare.slice(index * recordLength, (index + 1) * recordLength),
  );
}

function isOf(header: string, account: BankAccount): boolean {
  const kind = accountKinds[at(header, head.kind) as keyof typeof accountKinds];
  const same = Number(at(header, head.number)) === Number(account.number);
  return (
    at(header, head.bank) === account.bankCode &&
    at(header, head.branch) === account.branchCode &&
    kind === account.kind &&
    same
  );
}

const accountIn = (header: string): string =>
  `${at(header, head.bank)}-${at(header, head.branch)}-${at(header, head.number).replace(/^0+(?=\d{7})/, '')}`;

/**
 * A day as YYMMDD, whose year is of an era (08 = 令和8年) or, with some banks, the last two digits of ours: whichever lies nearer to today.
 * Null for a day that does not exist.
 */
function eraDay(text: string, today: TokyoDate): TokyoDate | null {
  if (!/^\d{6}$/.test(text)) return null;
  const [year, rest] = [Number(text.slice(0, 2)), `-${text.slice(2, 4)}-${text.slice(4)}`];
  const now = Number(today.slice(0, 4));
  const [nearest] = [2018 + year, 2000 + year, 1988 + year].sort(
    (a, b) => Math.abs(a - now) - Math.abs(b - now),
  );
  const day = `${nearest}${rest}`;
  return isTokyoDate(day) ? tokyoDate(day) : null;
}

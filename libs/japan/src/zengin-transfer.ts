import iconv from 'iconv-lite';
import type { TokyoDate } from '@enishi/kernel';
import { toZenginKana } from './zengin-kana.ts';

/** 預金種目 as files of transfers count them. */
export const zenginAccountKinds = { ordinary: '1', current: '2', savings: '4' } as const;
export type ZenginAccountKind = keyof typeof zenginAccountKinds;

/** An account by its numbers: 統一金融機関番号 (four digits), branch (three), seven digits. */
export type ZenginAccount = {
  readonly bankCode: string;
  readonly branchCode: string;
  readonly kind: ZenginAccountKind;
  readonly number: string;
};

/** Who orders the transfers: 委託者コード (ten digits) as the bank gave it, and the name in kana. */
export type ZenginPayer = ZenginAccount & { readonly code: string; readonly name: string };

/** One transfer. `holder` as the bank writes it, at most thirty signs; yen; `key` of up to twenty digits comes back with what is returned. */
export type ZenginTransfer = {
  readonly to: ZenginAccount;
  readonly holder: string;
  readonly amount: number;
  readonly key: string;
};

/** The longest name of an account's holder, and of who orders, in signs of one byte. */
export const longestHolder = 30;
const longestPayer = 40;

/** The most that one file and one transfer can say: fields of twelve and ten digits. */
export const mostOfTransfer = 9_999_999_999;

/**
 * A file of 総合振込 (全銀協規定形式, 種別コード 21): header, one record for each transfer, trailer with count and sum, end; 120 signs of one byte each in CP932 with line ends, as internet
 * banking takes it. Throws RangeError where a field does not fit: whoever calls has checked it.
 */
export function zenginTransferFile(
  payer: ZenginPayer,
  payOn: TokyoDate,
  transfers: readonly ZenginTransfer[],
): Buffer {
  const total = transfers.reduce((sum, { amount }) => sum + amount, 0);
  const records = [
    `1210${digits(payer.code, 10)}${kana(payer.name, longestPayer)}${payOn.slice(5).replace('-', '')}` +
      `${digits(payer.bankCode, 4)}${blank(15)}${digits(payer.branchCode, 3)}${blank(15)}` +
      `${zenginAccountKinds[payer.kind]}${digits(payer.number, 7)}${blank(17)}`,
    ...transfers.map(transferRecord),
    `8${count(transfers.length, 6)}${count(total, 12)}${blank(101)}`,
    `9${blank(119)}`,
  ];
  return iconv.encode(records.map((record) => `${record}\r\n`).join(''), 'cp932');
}

function transferRecord({ to, holder, amount, key }: ZenginTransfer): string {
  return (
    `2${digits(to.bankCode, 4)}${blank(15)}${digits(to.branchCode, 3)}${blank(15)}${blank(4)}` +
    `${zenginAccountKinds[to.kind]}${digits(to.number, 7)}${kana(holder, longestHolder)}${count(amount, 10)}0` +
    `${digits(key, 20)}7${blank(8)}`
  );
}

const blank = (length: number): string => ' '.repeat(length);

function digits(text: string, length: number): string {
  if (!/^\d+$/.test(text) || text.length > length) throw new RangeError(`not ${length} digits: ${text}`);
  return text.padStart(length, '0');
}

function count(amount: number, length: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`no count: ${amount}`);
  return digits(String(amount), length);
}

function kana(text: string, length: number): string {
  const written = toZenginKana(text);
  if (written === null || written.length === 0 || written.length > length)
    throw new RangeError(`no name for a bank: ${text}`);
  return written.padEnd(length, ' ');
}

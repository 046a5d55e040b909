import iconv from 'iconv-lite';
import type { BankAccount } from './bank-statement.ts';

type Movement = { readonly day: string; readonly amount: number; readonly payer: string };
type Change = { separator?: string; type?: string; inSum?: number; closing?: number };

const number = (value: number | string, length: number): string => String(value).padStart(length, '0');
const words = (value: string, length: number): string => value.padEnd(length, ' ').slice(0, length);
const kinds = { ordinary: '1', current: '2', savings: '4' } as const;
const before = 1_000_000;

/** A statement (入出金取引明細) of an account that held a million yen, as a bank would write it; amounts that went out are negative. */
export function zenginFile(
  account: BankAccount,
  movements: readonly Movement[],
  change: Change = {},
): Buffer {
  const { separator = '\r\n', type = '03' } = change;
  const came = movements.filter(({ amount }) => amount > 0);
  const went = movements.filter(({ amount }) => amount < 0);
  const sum = (some: readonly Movement[]) => some.reduce((all, { amount }) => all + Math.abs(amount), 0);
  const after = before + sum(came) - sum(went);
  const header = [
    ...['1', type, '0', '081228', '081201', '081228', account.bankCode, words('ﾐﾁﾉﾋｶﾞｼ', 15)],
    ...[account.branchCode, words('ｷﾀｵｵﾄﾞｵﾘ', 15), '000', kinds[account.kind], number(account.number, 10)],
    ...[words('ｲﾂﾊﾟﾝｼﾔﾀﾞﾝﾎｳｼﾞﾝﾄﾞﾂﾄ', 40), '1', '1', number(before, 14), words('', 71)],
  ].join('');
  const data = movements.map(({ day, amount, payer }, at) =>
    [
      ...['2', number(at + 1, 8), day, day, amount > 0 ? '1' : '2', '11', number(Math.abs(amount), 12)],
      ...[number(0, 12), '000000', '000000', ' ', number(0, 7), '000', number(0, 10), words(payer, 48)],
      ...[words('', 15), words('', 15), words('ﾌﾘｺﾐ', 20), words('', 20), ' '],
    ].join(''),
  );
  const trailer = [
    ...['8', number(came.length, 6), number(change.inSum ?? sum(came), 13), number(went.length, 6)],
    ...[
      number(sum(went), 13),
      '1',
      number(change.closing ?? after, 14),
      number(movements.length, 7),
      words('', 139),
    ],
  ].join('');
  const end = ['9', number(movements.length + 3, 10), number(1, 5), words('', 184)].join('');
  const text = [header, ...data, trailer, end].map((record) => record + separator).join('');
  return iconv.encode(text, 'cp932');
}

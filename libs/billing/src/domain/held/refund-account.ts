import { isKatakanaName, onlyDigits, toFullWidthKatakana } from '@enishi/japan';
import { ok, Refusal, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { accountKinds } from '../transfers/bank-statement.ts';
import type { AccountKind } from '../transfers/bank-statement.ts';

/** An account to which money goes back, as its owner typed it. */
export type RefundAccount = {
  /** Bank and branch by name. */
  readonly bank: string;
  readonly branch: string;
  readonly kind: AccountKind;
  readonly number: string;
  /** Its owner as the bank writes it, in katakana or capital letters. */
  readonly holder: string;
};

const longestName = 40;

/** Evened out: seven digits, full-width katakana. Refuses REFUND_ACCOUNT_INVALID (invalid, with `field`). */
export function readRefundAccount(typed: RefundAccount): Result<RefundAccount> {
  const bad = (field: string) => refused(new Refusal('invalid', 'REFUND_ACCOUNT_INVALID', { field }));
  const bank = oneLine(typed.bank);
  const branch = oneLine(typed.branch);
  const number = onlyDigits(typed.number);
  const holder = toFullWidthKatakana(oneLine(typed.holder)).toUpperCase();
  if (!isName(bank)) return bad('bank');
  if (!isName(branch)) return bad('branch');
  if (!Object.values(accountKinds).includes(typed.kind)) return bad('kind');
  if (number.length < 1 || number.length > 7) return bad('number');
  if (!isName(holder) || !(isKatakanaName(holder) || /^[A-Z][A-Z .-]*$/.test(holder))) return bad('holder');
  return ok({ bank, branch, kind: typed.kind, number: number.padStart(7, '0'), holder });
}

/** Whether two are the same in every field. */
export const isSameAccount = (one: RefundAccount, other: RefundAccount): boolean =>
  (['bank', 'branch', 'kind', 'number', 'holder'] as const).every((field) => one[field] === other[field]);

const oneLine = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
const isName = (text: string): boolean => text !== '' && text.length <= longestName;

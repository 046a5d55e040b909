import { longestHolder, onlyDigits, toZenginKana, zenginAccountKinds } from '@enishi/japan';
import type { ZenginAccount, ZenginAccountKind } from '@enishi/japan';
import { ok, Refusal, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** To which account rewards go. Bank and branch by number and, for people, by name; the holder as banks write it. */
export type PayAccount = ZenginAccount & {
  readonly bank: string;
  readonly branch: string;
  readonly holder: string;
};

/** What somebody typed. */
export type PayAccountForm = {
  readonly bank: string;
  readonly bankCode: string;
  readonly branch: string;
  readonly branchCode: string;
  readonly kind: string;
  readonly number: string;
  readonly holder: string;
};

/** ゆうちょ銀行, whose passbooks show 記号 and 番号 instead of branch and number. */
export const yuchoCode = '9900';
const longestName = 40;

/**
 * Evened out for the bank's file. Of ゆうちょ銀行 the 記号 of five digits may stand for the branch: branch and number are worked out of 記号 and 番号 as the bank has it done.
 * Refuses PAY_ACCOUNT_WRONG (invalid, with `field`).
 */
export function readPayAccount(form: PayAccountForm): Result<PayAccount> {
  const bad = (field: string) => refused(new Refusal('invalid', 'PAY_ACCOUNT_WRONG', { field }));
  const [bank, branch] = [oneLine(form.bank), oneLine(form.branch)];
  const bankCode = onlyDigits(form.bankCode);
  if (bank.length === 0 || bank.length > longestName) return bad('bank');
  if (bankCode.length !== 4) return bad('bankCode');
  if (branch.length > longestName) return bad('branch');
  const place = placeOf(bankCode, onlyDigits(form.branchCode), onlyDigits(form.number));
  if (typeof place === 'string') return bad(place);
  const kind = Object.keys(zenginAccountKinds).find((each) => each === form.kind);
  if (!kind) return bad('kind');
  const holder = toZenginKana(form.holder);
  if (!holder || holder.length > longestHolder) return bad('holder');
  return ok({ bank, bankCode, branch, kind: kind as ZenginAccountKind, holder, ...place });
}

/** Branch and number, or the field at fault. */
function placeOf(
  bankCode: string,
  branchCode: string,
  number: string,
): { branchCode: string; number: string } | 'branchCode' | 'number' {
  if (bankCode === yuchoCode && branchCode.length === 5) return ofPassbook(branchCode, number);
  if (branchCode.length !== 3) return 'branchCode';
  if (number.length < 1 || number.length > 7) return 'number';
  return { branchCode, number: number.padStart(7, '0') };
}

/** 記号 1abcd and 番号 of a 総合口座: branch ab8, and the number without its last digit, which is 1. */
function ofPassbook(
  sign: string,
  number: string,
): { branchCode: string; number: string } | 'branchCode' | 'number' {
  if (!sign.startsWith('1')) return 'branchCode';
  if (number.length < 2 || number.length > 8 || !number.endsWith('1')) return 'number';
  return { branchCode: `${sign.slice(1, 3)}8`, number: number.slice(0, -1).padStart(7, '0') };
}

const oneLine = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** What is shown again of a number. */
export const tailOf = ({ number }: { number: string }): string => number.slice(-4);

import { longestHolder, onlyDigits, toZenginKana, zenginAccountKinds } from '@enishi/japan';
import type { ZenginAccount, ZenginAccountKind } from '@enishi/japan';
import { allOf, ok, Refusal, refused } from '@enishi/kernel';
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
 * Refuses all that is wrong at once: PAY_ACCOUNT_WRONG (invalid, with `field`) for each field.
 */
export function readPayAccount(form: PayAccountForm): Result<PayAccount> {
  const [bank, branch] = [oneLine(form.bank), oneLine(form.branch)];
  const [bankCode, typed, digits] = [form.bankCode, form.branchCode, form.number].map(onlyDigits) as [
    ...[string, string, string],
  ];
  const byPassbook = bankCode === yuchoCode && typed.length === 5;
  const kind = Object.keys(zenginAccountKinds).find((each) => each === form.kind);
  const holder = toZenginKana(form.holder);
  return allOf({
    bank: fits('bank', bank, bank.length > 0 && bank.length <= longestName),
    bankCode: fits('bankCode', bankCode, bankCode.length === 4),
    branch: fits('branch', branch, branch.length <= longestName),
    branchCode: byPassbook ? branchOfSign(typed) : fits('branchCode', typed, typed.length === 3),
    number: byPassbook
      ? numberOfPassbook(digits)
      : fits('number', digits.padStart(7, '0'), digits.length > 0 && digits.length <= 7),
    kind: fits('kind', kind as ZenginAccountKind, kind !== undefined),
    holder: fits('holder', holder ?? '', Boolean(holder) && (holder ?? '').length <= longestHolder),
  });
}

function fits<Value>(field: keyof PayAccountForm, value: Value, right: boolean): Result<Value> {
  return right ? ok(value) : refused(new Refusal('invalid', 'PAY_ACCOUNT_WRONG', { field }));
}

/** 記号 1abcd of a 総合口座: branch ab8. */
const branchOfSign = (sign: string): Result<string> =>
  fits('branchCode', `${sign.slice(1, 3)}8`, sign.startsWith('1'));

/** 番号 of a 総合口座: the number without its last digit, which is 1. */
const numberOfPassbook = (number: string): Result<string> =>
  fits(
    'number',
    number.slice(0, -1).padStart(7, '0'),
    number.length >= 2 && number.length <= 8 && number.endsWith('1'),
  );

const oneLine = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** What is shown again of a number. */
export const tailOf = ({ number }: { number: string }): string => number.slice(-4);

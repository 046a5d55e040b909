import { Refusal, refused } from '@enishi/kernel';
import type { Result, TokyoDate, Yen } from '@enishi/kernel';

/** 預金種目 as the Zengin system counts them. */
export const accountKinds = { '1': 'ordinary', '2': 'current', '4': 'savings' } as const;
export type AccountKind = (typeof accountKinds)[keyof typeof accountKinds];

/** An account of the community at a bank. */
export type BankAccount = {
  /** 統一金融機関番号, four digits, and that of the branch, three. */
  readonly bankCode: string;
  readonly branchCode: string;
  readonly kind: AccountKind;
  /** Seven digits. */
  readonly number: string;
};

/** One movement that came in, as the bank wrote it. */
export type BankLine = {
  /** From 1, as the file counts its lines. */
  readonly row: number;
  readonly day: TokyoDate;
  readonly amount: Yen;
  /** 振込依頼人名 or 摘要. */
  readonly payer: string;
  /** Balance after it; null where the file does not say. */
  readonly balance: number | null;
};

/** A whole file: what came in, and how many movements went out, of which nothing is kept. */
export type BankStatement = { readonly lines: readonly BankLine[]; readonly outgoing: number };

/** A refusal of a file, with the row where one is to blame. Nothing of the file is taken in. */
export const no = <Value>(code: string, facts: Record<string, string | number> = {}): Result<Value> =>
  refused(new Refusal('invalid', code, { field: 'file', ...facts }));

/** The largest amount of one movement that is believed, in yen. */
export const mostYen = 2_000_000_000;

/**
 * What tells two movements apart for good: day, amount, payer and balance after it. Where a bank writes no balance, equal lines of one file
 * are counted, so that two transfers of one company on one day are two, and the same file again is none.
 */
export function identitiesOf(lines: readonly BankLine[]): string[] {
  const seen = new Map<string, number>();
  return lines.map(({ day, amount, payer, balance }) => {
    const key = [day, amount, payer.normalize('NFKC').replace(/\s+/gu, ''), balance ?? ''].join('|');
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? key : `${key}|${nth}`;
  });
}

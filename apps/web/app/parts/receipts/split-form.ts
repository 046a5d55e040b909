import { onlyDigits } from '@enishi/japan';
import { splitYen, yen } from '@enishi/kernel';
import type { Problems } from '../../forms/problem.ts';

/** The fewest and most receipts that the page offers to split one into. */
export const partCounts = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20] as const;

/** One part as it was typed. */
export type PartTyped = { addressee: string; amount: string };

/** Into how many the address asks to split; two where it says nothing sensible. */
export function countAsked(search: URLSearchParams): number {
  const count = Number(search.get('parts'));
  return partCounts.find((offered) => offered === count) ?? partCounts[0];
}

/** Equal parts to begin with, to the yen, all made out as the original is. */
export function equalParts(receipt: { amount: number; addressee: string }, count: number): PartTyped[] {
  const amounts = splitYen(
    yen(receipt.amount),
    Array.from({ length: count }, () => 1),
  );
  return amounts.map((amount) => ({ addressee: receipt.addressee, amount: String(amount) }));
}

/** The parts of a posted form, as they were typed. */
export function partsIn(fields: Record<string, string>): PartTyped[] {
  const count = Object.keys(fields).filter((name) => /^amount-\d+$/.test(name)).length;
  return Array.from({ length: count }, (_, index) => ({
    addressee: fields[`addressee-${index + 1}`] ?? '',
    amount: fields[`amount-${index + 1}`] ?? '',
  }));
}

type Checked =
  { ok: true; parts: { addressee: string; amount: number }[] } | { ok: false; problems: Problems };

/** Checks what can be checked here; whether the parts sum to the receipt, the API says. １，１００円 is 1100. */
export function checkParts(typed: readonly PartTyped[], understood: boolean): Checked {
  const problems: Problems = {};
  const parts = typed.map(({ addressee, amount }, index) => {
    const digits = onlyDigits(amount);
    if (addressee.trim() === '') problems[`addressee-${index + 1}`] = { key: 'required' };
    if (digits === '') problems[`amount-${index + 1}`] = { key: 'required' };
    return { addressee: addressee.trim(), amount: Number(digits) };
  });
  if (!understood) problems.understood = { key: 'choose' };
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, parts };
}

import { tokyoDate, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';

/** From when, which receipts for what was sold (印紙税法別表第一17号の1文書) are free below which sum, and what is due up to which one. Yen. */
const rules = [{ from: tokyoDate('2014-04-01'), freeBelow: 50_000, upTo: 1_000_000, duty: 200 }] as const;

/** What decides the stamp of a receipt. `net`: the sum stated on it, without tax where the tax is stated apart. */
export type StampedReceipt = {
  readonly net: Yen;
  readonly on: TokyoDate;
  readonly electronic: boolean;
  readonly paidByCard: boolean;
  /** False of bodies whose receipts are no matter of business (営業に関しない受取書), such as an NPO and most 一般社団法人. */
  readonly inBusiness: boolean;
};

/** Why a receipt needs no stamp. */
export type StampFree = 'electronic' | 'card' | 'not_in_business' | 'small';

/**
 * Stamp duty that a receipt bears, in yen, or why it bears none; null where a person looks it up: larger sums, and days before the table begins.
 */
export function stampDuty({
  net,
  on,
  electronic,
  paidByCard,
  inBusiness,
}: StampedReceipt): Yen | StampFree | null {
  if (electronic) return 'electronic';
  if (paidByCard) return 'card';
  if (!inBusiness) return 'not_in_business';
  const rule = rules.findLast(({ from }) => from <= on);
  if (!rule || net > rule.upTo) return null;
  return net < rule.freeBelow ? 'small' : yen(rule.duty);
}

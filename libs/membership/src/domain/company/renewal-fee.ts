/** Fees that were agreed to for a renewal, in yen; null where there is none. */
export type AgreedForRenewal = {
  /** Because the company is of another size by then. */
  readonly bySize: number | null;
  /** Because a price of its own begins, or ends. */
  readonly ofItsOwn: number | null;
};

/**
 * What a renewal is charged: what was agreed to, else what is paid now. Of two the lower one counts: a dearer fee that waits gives way
 * to a price of the company's own, and a cheaper one stays.
 */
export function feeOfRenewal(now: number, { bySize, ofItsOwn }: AgreedForRenewal): number {
  if (bySize === null) return ofItsOwn ?? now;
  return ofItsOwn === null ? bySize : Math.min(bySize, ofItsOwn);
}

/** A payment that waits for a transfer; amounts in yen. */
export interface Waiting {
  id: string;
  remaining: number;
}

/** How much of the money goes to which payment. */
export interface Allocation {
  id: string;
  amount: number;
}

/** Stripe looks for up to five payments that together are exactly what arrived. */
const together = 5;
/** Beyond so many waiting payments only the oldest are searched for such a sum. */
const searched = 24;

/**
 * Which payments arrived money is for, in Stripe's order for yen (docs.stripe.com/payments/customer-balance/
 * reconciliation): the fewest and oldest that make exactly this sum; otherwise the oldest first, the last one in part.
 * `waiting` is oldest first. What fits nowhere stays in the cash balance.
 */
export function allocate(money: number, waiting: readonly Waiting[]): Allocation[] {
  const candidates = waiting.slice(0, searched);
  for (let size = 1; size <= Math.min(together, candidates.length); size += 1) {
    const exact = findExact(money, candidates, size);
    if (exact) return exact.map(({ id, remaining }) => ({ id, amount: remaining }));
  }
  const allocations: Allocation[] = [];
  let left = money;
  for (const { id, remaining } of waiting) {
    const amount = Math.min(left, remaining);
    if (amount > 0) allocations.push({ id, amount });
    left -= amount;
  }
  return allocations;
}

function findExact(sum: number, candidates: readonly Waiting[], size: number): Waiting[] | null {
  if (size === 0) return sum === 0 ? [] : null;
  for (const [index, first] of candidates.entries()) {
    if (first.remaining > sum) continue;
    const rest = findExact(sum - first.remaining, candidates.slice(index + 1), size - 1);
    if (rest) return [first, ...rest];
  }
  return null;
}

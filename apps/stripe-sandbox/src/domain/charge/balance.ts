import type { BalanceTransaction } from './charge.ts';

interface Sum {
  amount: number;
  currency: string;
  source_types: { card: number };
}

/** Per currency, what has become available and what is still on its way. */
export function balanceOf(entries: readonly BalanceTransaction[], now: number): object {
  const currencies = [...new Set(['jpy', ...entries.map((entry) => entry.currency)])];
  const sums = (isWanted: (entry: BalanceTransaction) => boolean): Sum[] =>
    currencies.map((currency) => {
      const amount = entries
        .filter((entry) => entry.currency === currency && isWanted(entry))
        .reduce((sum, entry) => sum + entry.net, 0);
      return { amount, currency, source_types: { card: amount } };
    });
  return {
    object: 'balance',
    available: sums((entry) => entry.available_on <= now),
    livemode: false,
    pending: sums((entry) => entry.available_on > now),
  };
}

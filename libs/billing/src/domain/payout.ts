import { yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';

/** Where a payout is: announced or on its way, on the bank account, or come back. */
export type PayoutState = 'under_way' | 'paid' | 'failed';

/** Whether Stripe says what a payout is made of: of automatic ones after some hours, of those made by hand never. */
export type Itemisation = 'known' | 'not_yet' | 'never';

/** A payout as Stripe tells it. `amount` is yen. */
export type LivePayout = {
  readonly stripeId: string;
  readonly amount: Yen;
  readonly state: PayoutState;
  readonly itemised: Itemisation;
  readonly arrivesOn: TokyoDate;
};

/** A movement that a payout is made of: its net yen, and the earlier payout that came back with it, if it is that. */
export type PaidOutMovement = { readonly id: string; readonly net: Yen; readonly returns: string | null };

/** What of a payout is one community's: several may share one Stripe account, which pays out one sum. */
export type PayoutShare = { readonly amount: Yen; readonly movements: number };

/** What a community knows: movements of its own, and its shares of payouts that came back. */
export type OwnMovements = { readonly ids: ReadonlySet<string>; readonly returned: ReadonlyMap<string, Yen> };

/** The share of whoever knows these movements. */
export function shareOf(movements: readonly PaidOutMovement[], { ids, returned }: OwnMovements): PayoutShare {
  const own = movements.flatMap(({ id, net, returns }) => {
    const back = returns === null ? undefined : returned.get(returns);
    return back ?? (ids.has(id) ? net : []);
  });
  return { amount: yen(own.reduce((sum, net) => sum + net, 0)), movements: own.length };
}

/** Why a payout cannot be taken into the books as it is; null where it can. */
export function payoutFault(
  { itemised, amount, stripeId }: LivePayout,
  movements: readonly PaidOutMovement[],
): string | null {
  if (itemised === 'never')
    return `payout ${stripeId} of ${amount} yen was made by hand: Stripe does not say what it is made of`;
  const sum = movements.reduce((total, { net }) => total + net, 0);
  return sum === amount ? null : `payout ${stripeId} is ${amount} yen, its movements are ${sum} yen`;
}

import { yen } from '@enishi/kernel';
import type { BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import { movesWith } from './price-move.ts';
import { reductionEnd } from './reduced-price.ts';
import type { HeldReduction, PriceHolder } from './reduced-price.ts';

/** A reduced price as it is shown to its holder and at the desk; yen per interval, tax included. */
export type ReducedView = Pick<HeldReduction, 'kind' | 'below'> & {
  readonly interval: BillingInterval;
  readonly amount: Yen;
  readonly regular: Yen;
  /** The first day on which the person is not entitled to it any more. */
  readonly endsOn: TokyoDate;
  /** The renewal from which the regular price is charged; null where nothing renews, or something else is planned. */
  readonly regularFrom: TokyoDate | null;
};

/** What is kept of the fee that somebody pays. */
export type ReducedSource = {
  readonly reduction: HeldReduction | null;
  readonly interval: BillingInterval | null;
  readonly amount: number | null;
  readonly fromDay: TokyoDate;
  readonly paidUntil: TokyoDate | null;
  readonly resumesOn: TokyoDate | null;
};

/** What a reduced fee is, until when, and what follows it. `toldFor` is the renewal that was named in a letter, if one was written. */
export function reducedView(
  { reduction, interval, amount, fromDay: since, paidUntil, resumesOn }: ReducedSource,
  holder: PriceHolder,
  { today, renews, toldFor }: { today: TokyoDate; renews: boolean; toldFor: TokyoDate | null },
): ReducedView | null {
  const endsOn = reduction && reductionEnd(reduction, holder);
  if (!reduction || !endsOn || !interval || amount === null) return null;
  const { kind, below, regular } = reduction;
  const next = paidUntil ?? resumesOn;
  const told = { movesOn: endsOn, announcedOn: today };
  const reckoned = renews && next ? movesWith({ interval, since, paidUntil: next }, told, resumesOn) : null;
  const regularFrom = renews ? (toldFor ?? reckoned) : null;
  return { kind, below, interval, amount: yen(amount), regular: yen(regular), endsOn, regularFrom };
}

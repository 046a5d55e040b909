import { yen } from '@enishi/kernel';
import type { Anchor, BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import { movesWith, renewingOf } from './price-move.ts';
import type { PlanTerms } from './plan.ts';
import { pricedFor, reducedIn, reductionEnd } from './reduced-price.ts';
import type { HeldReduction, PriceHolder, ReducedTerms } from './reduced-price.ts';

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
  readonly anchor: Anchor | null;
  readonly fromDay: TokyoDate;
  readonly paidUntil: TokyoDate | null;
  readonly resumesOn: TokyoDate | null;
};

/** What a reduced fee is, until when, and what follows it. `toldFor` is the renewal that was named in a letter, if one was written. */
export function reducedView(
  { reduction, interval, amount, anchor, fromDay, paidUntil, resumesOn }: ReducedSource,
  holder: PriceHolder,
  { today, renews, toldFor }: { today: TokyoDate; renews: boolean; toldFor: TokyoDate | null },
): ReducedView | null {
  const endsOn = reduction && reductionEnd(reduction, holder);
  if (!reduction || !endsOn || !interval || amount === null) return null;
  const { kind, below, regular } = reduction;
  const next = paidUntil ?? resumesOn;
  const told = { movesOn: endsOn, announcedOn: today };
  const held = renews && next ? renewingOf({ interval, anchor, fromDay, paidUntil: next }) : null;
  const reckoned = held && movesWith(held, told, resumesOn);
  const regularFrom = renews ? (toldFor ?? reckoned) : null;
  return { kind, below, interval, amount: yen(amount), regular: yen(regular), endsOn, regularFrom };
}

/** A reduced price that somebody who pays the regular one may ask for, from the renewal `on`. */
export type ReducedOffer = Pick<ReducedTerms, 'kind' | 'below' | 'interval' | 'amount'> & {
  readonly on: TokyoDate;
};

type RegularSource = ReducedSource & {
  readonly prepaid: boolean;
  readonly discountOff: number | null;
  readonly graceUntil: TokyoDate | null;
  readonly cancelsOn: TokyoDate | null;
  readonly pausesOn: TokyoDate | null;
  readonly nextPlanKey: string | null;
};

/** The reduced price of the own plan for whoever became entitled to it later; null where none is cheaper, or something is planned already. */
export function reducedOffer(
  plan: PlanTerms & { readonly active: boolean },
  source: RegularSource,
  holder: PriceHolder,
): ReducedOffer | null {
  const { interval, amount, paidUntil: on, reduction, discountOff, graceUntil, cancelsOn } = source;
  const waits = source.nextPlanKey ?? source.pausesOn ?? graceUntil ?? cancelsOn ?? discountOff ?? reduction;
  if (!plan.active || source.prepaid || waits !== null || !interval || amount === null || !on) return null;
  const own = reducedIn(pricedFor(plan, holder, on), interval);
  if (!own || own.amount >= amount) return null;
  return { kind: own.kind, below: own.below, interval, amount: own.amount, on };
}

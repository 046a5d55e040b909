import { addDays, dayOfAge, yen } from '@enishi/kernel';
import type { BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import type { PriceReduction, ReductionKind } from './plan-price.ts';
import type { PlanTerms } from './plan.ts';
import { moveOn, moveSettings } from './price-move.ts';
import type { Renewing } from './price-move.ts';

/** What about a person decides which price is theirs. */
export type PriceHolder = {
  readonly birthDate: TokyoDate;
  /** The first day on which they are no confirmed student any more; null where that was never confirmed. */
  readonly studentUntil: TokyoDate | null;
};

/** Why a price is lower: what about a person is so, or what was agreed with a company. */
export type ReducedKind = ReductionKind | 'agreed';

/** A reduced price of a person, or of a company: yen with tax, what is paid without it, and the first day on which they are not entitled to it any more. */
export type ReducedTerms = {
  readonly kind: ReducedKind;
  readonly below: number | null;
  readonly interval: BillingInterval;
  readonly amount: Yen;
  readonly regular: Yen;
  readonly endsOn: TokyoDate;
};

/** A reduced price that rests on what somebody is, for pages of members: what was agreed with a company is shown on its own. */
export function ofPerson<Terms extends { readonly kind: ReducedKind }>(
  terms: Terms | null,
): (Terms & { readonly kind: ReductionKind }) | null {
  return terms && isOfPerson(terms) ? terms : null;
}

const isOfPerson = <Terms extends { readonly kind: ReducedKind }>(
  terms: Terms,
): terms is Terms & { readonly kind: ReductionKind } => terms.kind !== 'agreed';

/** A plan with the prices of one person. */
export type PlanForPerson = PlanTerms & { readonly reduced?: readonly ReducedTerms[] };

/** What a running fee is reduced by, as it was ordered: a plan's later versions change neither it nor the price after it. */
export type HeldReduction = Pick<PriceReduction, 'kind' | 'below'> & { readonly regular: number };

type Ends = Record<ReductionKind, (below: number | null, holder: PriceHolder) => TokyoDate | null>;

/** The age is reached when the day before the birthday ends, so the birthday is the first day at the regular price. */
const ends: Ends = {
  under_age: (below, { birthDate }) => (below === null ? null : dayOfAge(birthDate, below)),
  student: (_below, { studentUntil }) => studentUntil,
};

/** The first day on which a reduction does not hold for somebody; null where it never did. */
export function reductionEnd(
  { kind, below }: Pick<PriceReduction, 'kind' | 'below'>,
  holder: PriceHolder,
): TokyoDate | null {
  return ends[kind](below, holder);
}

/**
 * A plan as it costs one person for a period that begins on a day. Whoever is entitled has the reduced price without asking for it,
 * of several the lowest; a period that begins a day before the birthday is reduced to its end.
 */
export function pricedFor<Plan extends PlanTerms>(
  plan: Plan,
  holder: PriceHolder,
  begins: TokyoDate,
): Plan & { readonly reduced: readonly ReducedTerms[] } {
  const reduced = plan.prices.flatMap(({ interval, amount: regular }) => {
    const [best] = (plan.reductions ?? [])
      .flatMap(({ kind, below, prices }) => {
        const price = prices.find((each) => each.interval === interval);
        const endsOn = reductionEnd({ kind, below }, holder);
        return price && endsOn !== null && begins < endsOn
          ? [{ kind, below, interval, amount: price.amount, regular, endsOn }]
          : [];
      })
      .sort((a, b) => a.amount - b.amount || (a.endsOn < b.endsOn ? 1 : -1));
    return best ? [best] : [];
  });
  const prices = plan.prices.map((price) => {
    const own = reduced.find(({ interval }) => interval === price.interval);
    return own ? { interval: own.interval, amount: own.amount } : price;
  });
  return { ...plan, prices, reduced };
}

/** What is reduced of a plan's price for an interval; null where it is the regular one. */
export const reducedIn = (plan: PlanForPerson, interval: BillingInterval): ReducedTerms | null =>
  plan.reduced?.find((each) => each.interval === interval) ?? null;

/** A person's reduced price with the renewal that is first charged the regular one. */
export type ReducedUntil = ReducedTerms & { readonly regularFrom: TokyoDate };

/**
 * The first renewal that costs the regular price: the first on or after the day on which the reduction ends, and thirty days behind
 * whatever told of it (a letter, or the page of an order). Never within a period that is paid for.
 */
export function regularFrom(held: Renewing, endsOn: TokyoDate, toldOn: TokyoDate): TokyoDate {
  return moveOn(held, endsOn, toldOn);
}

/** The same as its order shows it: what was agreed with a company ends on the day that both agreed to, and needs no time to be told. */
export const regularAsOrdered = (
  held: Renewing,
  { kind, endsOn }: ReducedTerms,
  today: TokyoDate,
): TokyoDate =>
  regularFrom(held, endsOn, kind === 'agreed' ? addDays(endsOn, -moveSettings.noticeDays) : today);

/** What a version of a plan costs. */
type Priced = Pick<PlanTerms, 'prices' | 'reductions'>;
type Match = { held: HeldReduction | null; entitled: boolean };

/**
 * Which reduction a fee rests on, by the versions of its plan, newest first: an amount is the regular price or the reduced one of the
 * newest version that has it. Null for a regular price, and for one that no version had.
 */
export function reductionOf(
  versions: readonly Priced[],
  { interval, amount }: { readonly interval: BillingInterval; readonly amount: number },
  { holder, begins }: { readonly holder: PriceHolder; readonly begins: TokyoDate },
): HeldReduction | null {
  const found = versions.flatMap(({ prices, reductions = [] }): Match[] => {
    const regular = prices.find((price) => price.interval === interval)?.amount;
    if (regular === undefined) return [];
    if (regular === amount) return [{ held: null, entitled: true }];
    return reductions
      .filter((each) => each.prices.some((price) => price.interval === interval && price.amount === amount))
      .map(({ kind, below }) => ({ kind, below, endsOn: reductionEnd({ kind, below }, holder) }))
      .sort((a, b) => ((a.endsOn ?? '') < (b.endsOn ?? '') ? 1 : -1))
      .map(({ kind, below, endsOn }) => ({
        held: { kind, below, regular: yen(regular) },
        entitled: endsOn !== null && begins < endsOn,
      }));
  });
  // An order that was paid after midnight of the birthday is reduced all the same: it was sold so.
  return (found.find(({ entitled }) => entitled) ?? found[0])?.held ?? null;
}

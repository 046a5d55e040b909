import { addDays, anchorAt, anchorOn, firstPeriod, nextPeriod, taxInside, unwrap, yen } from '@enishi/kernel';
import type { Anchor, Bilingual, BillingInterval, Period, TokyoDate, Yen } from '@enishi/kernel';
import { changeTiming } from './plan-change.ts';
import type { ChangeTiming } from './plan-change.ts';
import * as changed from './plan-change-wording.ts';
import { priceFor } from './plan.ts';
import type { PlanTerms } from './plan.ts';
import { pricedFor, reducedIn, regularFrom } from './reduced-price.ts';
import type { PlanForPerson, PriceHolder, ReducedUntil } from './reduced-price.ts';
import * as ordered from './disclosure-wording.ts';
import { disclosureBlocks, fingerprintOf } from './subscription-disclosure.ts';
import type { DisclosureBlock, DisclosureFacts } from './subscription-disclosure.ts';

/** What today's charge is made of, as it was worked out for one second. Yen, tax included; the credit is not positive. */
export type ChargeToday = {
  readonly credit: Yen;
  readonly charge: Yen;
  readonly due: Yen;
  readonly prorationAt?: Date;
};

/** What charges at another interval are counted from: a change made today, for the card in its second, or the renewal that it waits for. */
export function anchorOfChange(
  { anchor, periodEnd }: { readonly anchor: Anchor; readonly periodEnd: TokyoDate },
  today: TokyoDate | null,
  charge: ChargeToday | null,
): Anchor {
  if (charge?.prorationAt) return anchorAt(charge.prorationAt);
  if (today) return anchorOn(today);
  return { ...anchorOn(addDays(periodEnd, -anchor.behind)), behind: anchor.behind };
}

/** What the wording of a change is filled with. */
export type PlanChangeFacts = DisclosureFacts & {
  readonly from: PlanTerms;
  /** Null for a change that waits for the next period. */
  readonly charge: ChargeToday | null;
  /** Yen that a coupon has taken off each charge so far, where the change ends that. */
  readonly endingDiscount: Yen | null;
  /** Charges go on to fall on the days on which they fell before. */
  readonly sameDays: boolean;
};

/** A change of plan as ordered today. `periodEnd` is the first day that is not paid for yet. */
export type PlanChangeOrder = {
  readonly from: PlanTerms;
  readonly held: {
    readonly interval: BillingInterval;
    readonly amount: Yen;
    readonly anchor: Anchor;
    readonly periodEnd: TokyoDate;
    readonly discount?: { readonly off: Yen } | null;
  };
  readonly plan: PlanForPerson;
  readonly interval: BillingInterval;
  /** Where it is settled already: the price may be another one on the day on which the change begins. */
  readonly timing?: ChangeTiming;
};

/** Everything that the page with the button shows about a change of plan. Amounts include tax. */
export type PlanChangeDisclosure = {
  readonly timing: ChangeTiming;
  /** Yen per interval from the change on. */
  readonly amount: Yen;
  readonly chargeToday: Yen;
  readonly credit: Yen;
  readonly begins: TokyoDate;
  readonly nextChargeOn: TokyoDate;
  /** A reduced price of this person, and what follows it; null for the price of everybody. */
  readonly reduced: ReducedUntil | null;
  readonly blocks: readonly DisclosureBlock[];
  readonly buttonLabel: Bilingual;
  /** SHA-256 of all of the above: a change is taken only while it still matches what was shown. */
  readonly fingerprint: string;
};

/** Labels that say what pressing them does and whether it costs money now (特商法14条 guideline). */
const labels: Record<ChangeTiming, Bilingual> = {
  now: { ja: 'この内容で変更し、支払う', en: 'Change plan and pay' },
  at_period_end: { ja: '次の更新日から変更する', en: 'Change at the next renewal' },
};

/** When the change would begin; a year that everybody begins together is not left before it ends. Throws the refusals of `priceFor`. */
export function timingOf({ from, held, plan, interval, timing }: PlanChangeOrder): ChangeTiming {
  if (timing) return timing;
  if (from.yearFrom) return 'at_period_end';
  return changeTiming(
    { planKey: from.key, interval: held.interval, amount: held.amount },
    { planKey: plan.key, ...unwrap(priceFor(plan, interval)) },
  );
}

/** A change at the prices of the person who orders it, on the day on which it would begin. */
export function orderFor<Order extends PlanChangeOrder>(
  order: Order,
  holder: PriceHolder,
  today: TokyoDate,
): Order & { readonly timing: ChangeTiming } {
  const now = { ...order, plan: pricedFor(order.plan, holder, today) };
  const timing = timingOf(now);
  if (timing === 'now') return { ...now, timing };
  return { ...order, plan: pricedFor(order.plan, holder, order.held.periodEnd), timing };
}

/** The reduced price of the new plan with the renewal that ends it; charges keep their days where the interval stays. */
function reducedBy(
  { plan, interval, held }: PlanChangeOrder,
  first: Period,
  today: TokyoDate,
): ReducedUntil | null {
  const own = reducedIn(plan, interval);
  if (!own) return null;
  const paidUntil = interval === held.interval ? held.periodEnd : first.end;
  const renewing = { interval, anchor: first.anchor, paidUntil };
  return { ...own, regularFrom: regularFrom(renewing, own.endsOn, today) };
}

/**
 * The final confirmation page of a change (特定商取引法12条の6), for an order placed today in Tokyo. A change at once that
 * keeps the interval keeps the day of the next charge; one to yearly begins its year today.
 */
export function planChangeDisclosure(
  order: PlanChangeOrder,
  today: TokyoDate,
  charge: ChargeToday | null,
): PlanChangeDisclosure {
  const { from, held, plan, interval } = order;
  const { amount } = unwrap(priceFor(plan, interval));
  const isSame = plan.key === from.key && interval === held.interval;
  const begins = charge ? today : held.periodEnd;
  const sameDays = interval === held.interval;
  const anchor = sameDays ? held.anchor : anchorOfChange(held, charge && today, charge);
  const whole = firstPeriod(begins, interval, anchor);
  const first = charge && sameDays ? { ...whole, end: held.periodEnd } : whole;
  const reduced = reducedBy(order, first, today);
  const facts: PlanChangeFacts = {
    ...{ plan, from, interval, amount, charge, reduced },
    taxInside: taxInside(amount, plan.taxCategory, today),
    first,
    second: nextPeriod(first),
    yearlyGuideAmount: yen(interval === 'month' ? amount * 12 : amount),
    sameDays,
    endingDiscount: isSame ? null : (held.discount?.off ?? null),
  };
  const shown = {
    timing: timingOf(order),
    amount,
    chargeToday: charge?.due ?? yen(0),
    credit: charge?.credit ?? yen(0),
    begins,
    nextChargeOn: charge ? first.end : begins,
    reduced,
    blocks: disclosureBlocks({
      quantity: ordered.quantity(facts),
      price: changed.price(facts),
      payment: changed.payment(facts),
      delivery: changed.delivery(facts),
      offer_period: ordered.offerPeriod({ ...facts, first: { ...first, start: today } }),
      cancellation: ordered.cancellation(facts),
    }),
    buttonLabel: labels[charge ? 'now' : 'at_period_end'],
  };
  return { ...shown, fingerprint: fingerprintOf({ from: from.key, plan: plan.key, interval, ...shown }) };
}

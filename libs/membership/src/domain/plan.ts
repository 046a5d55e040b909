import { Refusal, monthsOf, ok, refused, yen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, Result, TaxCategory, Yen } from '@enishi/kernel';
import { leastPrice, reductionFaults } from './plan-price.ts';
import type { PlanPrice, PriceReduction } from './plan-price.ts';

/** Kinds of individual plan: 無料会員, 有料会員, 賛助会員 (supports the association, receives nothing in return). */
export const planKinds = { free: 'free', paid: 'paid', supporting: 'supporting' } as const;
export type PlanKind = keyof typeof planKinds;

export type { PlanPrice } from './plan-price.ts';

/** A line of the comparison of plans. An included one is also the privilege of that key. */
export type PlanBenefit = {
  readonly key: string;
  readonly label: Bilingual;
  readonly included: boolean;
  /** How much of it, in the unit of the table of privileges (yen, days, times); absent where there is nothing to count. */
  readonly amount?: number;
};

/** What a community offers to individuals under one key, as it stands in its current version. */
export type PlanTerms = {
  readonly key: string;
  readonly kind: PlanKind;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly eligibility: Bilingual | null;
  readonly featured: boolean;
  /** Place in the comparison, lowest first; of two paid plans held at once the later one counts. */
  readonly position: number;
  readonly taxCategory: TaxCategory;
  /** Why this tax category; required where no tax is inside, e.g. 対価性がないため消費税不課税. */
  readonly taxNote: Bilingual | null;
  /**
   * The month with which its year begins (年度制: 4 is April): everybody renews on its first day, and whoever joins during the
   * year pays for the months that are left. Null: a year begins on the day of joining.
   */
  readonly yearFrom?: number | null;
  readonly prices: readonly PlanPrice[];
  /** Lower prices for some, each below the regular one; none where it is left out. */
  readonly reductions?: readonly PriceReduction[];
  readonly benefits: readonly PlanBenefit[];
};

/** The reason that 賛助会員 plans print when the definition gives none (消費税法基本通達5-5-3). */
export const outOfScopeNote: Bilingual = {
  ja: '対価性がないため消費税不課税',
  en: 'Outside the scope of consumption tax, as nothing is given in return',
};

/**
 * Checks a definition before it is saved; a refusal is PLAN_INCONSISTENT with the facts `plan` and `fault`.
 * Free plans have no price, paid ones at least one, supporting ones are yearly only and out of the scope of tax. A fee without
 * tax needs its reason: 会費 is outside the scope only where nothing is given in return, and payers are told so (消費税法基本通達5-5-3).
 */
export function checkPlan(plan: PlanTerms): Result<PlanTerms> {
  const note =
    plan.taxNote ??
    (plan.taxCategory === 'out_of_scope' && plan.kind === 'supporting' ? outOfScopeNote : null);
  const checked = { ...plan, taxNote: note };
  const fault = faultOf(checked);
  if (fault) return refused(new Refusal('invalid', 'PLAN_INCONSISTENT', { plan: plan.key, fault }));
  return ok(checked);
}

function faultOf(plan: PlanTerms): string | null {
  if (!/^[a-z][a-z0-9_]{1,39}$/.test(plan.key)) return 'key';
  if (new Set(plan.prices.map((price) => price.interval)).size !== plan.prices.length) return 'price_twice';
  if (new Set(plan.benefits.map((benefit) => benefit.key)).size !== plan.benefits.length)
    return 'benefit_twice';
  if (plan.prices.some((price) => price.amount < leastPrice)) return 'price_below_minimum';
  const { reductions = [] } = plan;
  if (plan.kind === 'free') return plan.prices.length + reductions.length === 0 ? null : 'free_with_price';
  if (plan.prices.length === 0) return 'no_price';
  if (yearFault(plan)) return yearFault(plan);
  const [reduction] = reductionFaults(plan);
  if (reduction) return reduction.fault;
  if (plan.taxCategory === 'out_of_scope' && !plan.taxNote) return 'untaxed_without_reason';
  if (plan.kind === 'supporting' && plan.prices.some((price) => price.interval !== 'year'))
    return 'supporting_is_yearly';
  return plan.kind === 'supporting' && plan.taxCategory !== 'out_of_scope'
    ? 'supporting_is_out_of_scope'
    : null;
}

/** What is wrong with a year that begins with a month: it is paid for by the year, and a twelfth of it must be chargeable. */
export function yearFault({
  yearFrom,
  prices,
}: {
  yearFrom?: number | null | undefined;
  prices: readonly PlanPrice[];
}): string | null {
  if (!yearFrom) return null;
  if (!Number.isInteger(yearFrom) || yearFrom < 1 || yearFrom > 12) return 'year_from';
  if (prices.some(({ interval }) => interval !== 'year')) return 'fiscal_year_is_yearly';
  return prices.some(({ amount }) => amount < leastPrice * 12) ? 'fiscal_year_share_too_small' : null;
}

/** The price for an interval; refusals PLAN_FREE (nothing to pay) and INTERVAL_NOT_OFFERED. */
export function priceFor(plan: PlanTerms, interval: BillingInterval): Result<PlanPrice> {
  if (plan.kind === 'free') return refused(new Refusal('invalid', 'PLAN_FREE', { plan: plan.key }));
  const price = plan.prices.find((each) => each.interval === interval);
  return price
    ? ok(price)
    : refused(new Refusal('invalid', 'INTERVAL_NOT_OFFERED', { plan: plan.key, interval }));
}

/** A price spread over its months, rounded down, to compare yearly with monthly: 11,000 a year are 916 a month. */
export function monthlyEquivalent(price: PlanPrice): Yen {
  return yen(Math.floor(price.amount / monthsOf(price.interval)));
}

/** The privileges that a holder of the plan has: keys of its included benefits. */
export function privilegesOf(plan: Pick<PlanTerms, 'benefits'>): string[] {
  return plan.benefits.filter((benefit) => benefit.included).map((benefit) => benefit.key);
}

/** Whether consumption tax is inside the fee. */
export function isTaxed({ taxCategory }: Pick<PlanTerms, 'taxCategory'>): boolean {
  return taxCategory.startsWith('taxable');
}

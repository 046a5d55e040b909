import { Refusal, ok, refused, yen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, Result, TaxCategory, Yen } from '@enishi/kernel';
import { yearFault } from '../plan.ts';
import type { PlanBenefit, PlanPrice, PlanTerms } from '../plan.ts';
import { quotaFault } from './quota.ts';
import type { Quota } from './quota.ts';
import { bandFault, bandOf, bandPrice } from './size-band.ts';
import type { BandPrice, PriceUnit, SizeBand } from './size-band.ts';

/** What a community offers to companies under one key (法人プラン), as it stands in its current version. */
export type CompanyPlanTerms = {
  readonly key: string;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly featured: boolean;
  /** Place in the comparison, lowest first. */
  readonly position: number;
  /** How many people it has seats for (利用枠). */
  readonly seats: number;
  /** The plan of individuals that whoever has a seat holds. */
  readonly seatPlanKey: string;
  /** Prices of the band that pays 100 percent, tax included. */
  readonly prices: readonly PlanPrice[];
  readonly bands: readonly SizeBand[];
  readonly priceUnit: PriceUnit;
  readonly taxCategory: TaxCategory;
  readonly taxNote: Bilingual | null;
  readonly benefits: readonly PlanBenefit[];
  /** What is given by number (利用枠), in the order in which it is shown. */
  readonly quotas: readonly Quota[];
  /** Whether the secretariat looks at each company before it can pay. */
  readonly needsApproval: boolean;
  /** Whether a year of it may be paid by transfer on invoice (請求書払い). */
  readonly byInvoice?: boolean;
  /**
   * The month with which its year begins for every company (年度制: 4 is April), as of plans of individuals. Null: a year begins with the
   * company's first day.
   */
  readonly yearFrom?: number | null;
};

/** Stripe's smallest charge in yen. */
const leastPrice = 50;
const mostSeats = 1_000;

/** Checks a definition before it is kept; the refusal is PLAN_INCONSISTENT with the facts `plan` and `fault`. */
export function checkCompanyPlan(plan: CompanyPlanTerms): Result<CompanyPlanTerms> {
  const fault = faultOf(plan);
  if (fault) return refused(new Refusal('invalid', 'PLAN_INCONSISTENT', { plan: plan.key, fault }));
  return ok(plan);
}

function faultOf(plan: CompanyPlanTerms): string | null {
  if (!/^corp_[a-z0-9_]{1,35}$/.test(plan.key)) return 'key';
  if (!Number.isInteger(plan.seats) || plan.seats < 1 || plan.seats > mostSeats) return 'seats';
  if (plan.prices.length === 0) return 'no_price';
  if (new Set(plan.prices.map(({ interval }) => interval)).size !== plan.prices.length) return 'price_twice';
  if (new Set(plan.benefits.map(({ key }) => key)).size !== plan.benefits.length) return 'benefit_twice';
  if (plan.taxCategory === 'out_of_scope' && !plan.taxNote) return 'untaxed_without_reason';
  const quotas = quotaFault(plan.quotas);
  if (quotas) return quotas;
  const bands = bandFault(plan.bands);
  if (bands) return bands;
  const paid = plan.prices.flatMap(({ interval, amount }) =>
    plan.bands.map((band) => ({ interval, amount: bandPrice(amount, band, plan.priceUnit).amount })),
  );
  if (paid.some(({ amount }) => amount < leastPrice)) return 'price_below_minimum';
  return yearFault({ yearFrom: plan.yearFrom, prices: paid });
}

/** A price as a company of a size pays it, and how it came about. */
export type CompanyPrice = { readonly interval: BillingInterval } & BandPrice;

/** What the plan costs a company with so many employees, by interval. */
export function companyPrices(plan: CompanyPlanTerms, employees: number): CompanyPrice[] {
  const band = bandOf(plan.bands, employees);
  return plan.prices.map(({ interval, amount }) => ({
    interval,
    ...bandPrice(amount, band, plan.priceUnit),
  }));
}

/** The price for an interval; refusal INTERVAL_NOT_OFFERED. */
export function companyPrice(
  plan: CompanyPlanTerms,
  employees: number,
  interval: BillingInterval,
): Result<CompanyPrice> {
  const price = companyPrices(plan, employees).find((each) => each.interval === interval);
  return price
    ? ok(price)
    : refused(new Refusal('invalid', 'INTERVAL_NOT_OFFERED', { plan: plan.key, interval }));
}

/** The plan at the prices of one company's band, in the terms that orders and confirmation pages are computed from. */
export function pricedForCompany(plan: CompanyPlanTerms, employees: number): PlanTerms {
  const { key, name, summary, featured, position, taxCategory, taxNote, benefits, yearFrom = null } = plan;
  const prices = companyPrices(plan, employees).map(({ interval, amount }) => ({ interval, amount }));
  return {
    ...{ key, name, summary, featured, position, taxCategory, taxNote, benefits, prices },
    ...{ kind: 'paid', eligibility: null, yearFrom },
  };
}

/** A yearly price spread over its months, rounded down. */
export const perMonth = ({ interval, amount }: Pick<CompanyPrice, 'interval' | 'amount'>): Yen =>
  interval === 'month' ? amount : yen(Math.floor(amount / 12));

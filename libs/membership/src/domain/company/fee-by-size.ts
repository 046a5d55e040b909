import { yen } from '@enishi/kernel';
import type { BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import { agreedOn, restsOnAgreed } from './agreed-price.ts';
import type { ApprovedPrice } from './agreed-price.ts';
import { companyPrices } from './company-plan.ts';
import type { CompanyPlanTerms, CompanyPrice } from './company-plan.ts';

/** A fee of the table, with how it came about, or one that was agreed with the company. Yen per interval. */
export type Fee = CompanyPrice | OwnFee;
type OwnFee = { readonly interval: BillingInterval; readonly amount: Yen; readonly percent?: undefined };

/** What a company pays now and what it will pay from its next renewal on. */
export type FeeBySize = { readonly now: Fee; readonly next: Fee };

/**
 * What is paid, and what it rests on. `moved` where another fee was agreed to already for the next renewal; `prices` are those of the
 * company's own that were approved once, `renewsOn` the day on which one has to hold still.
 */
type HeldFee = {
  readonly interval: BillingInterval;
  readonly amount: number;
  readonly moved: boolean;
  readonly prices: readonly ApprovedPrice[];
  readonly renewsOn: TokyoDate;
};

/**
 * What another number of employees does to a running fee: nothing within what is paid, and from the next renewal on the price of the
 * new band, of the version of the plan that the company holds, or the one that was agreed with it. Null where its fee is neither of the
 * table nor agreed here (it stays as it is), or the version has no such price.
 */
export function feeBySize(
  plan: CompanyPlanTerms,
  { before, after }: { before: number; after: number },
  { interval, amount, moved, prices, renewsOn }: HeldFee,
): FeeBySize | null {
  const at = (employees: number) =>
    companyPrices(plan, employees).find((price) => price.interval === interval) ?? null;
  const listed = plan.bands
    .map(({ upTo }) => at(upTo ?? Number.MAX_SAFE_INTEGER))
    .find((price) => price?.amount === amount);
  const offer = { planKey: plan.key, interval };
  const own = restsOnAgreed(prices, { ...offer, amount }) ? { interval, amount: yen(amount) } : null;
  const now = (moved ? listed : at(before)?.amount === amount ? at(before) : null) ?? own;
  const next = at(after);
  if (!now || !next) return null;
  const agreed = agreedOn(prices, offer, { day: renewsOn, listed: next.amount });
  return { now, next: agreed ? { interval, amount: agreed.amount } : next };
}

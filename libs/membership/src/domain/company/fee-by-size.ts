import type { BillingInterval } from '@enishi/kernel';
import { companyPrices } from './company-plan.ts';
import type { CompanyPlanTerms, CompanyPrice } from './company-plan.ts';

/** What a company pays now and what it will pay from its next renewal on, with how each came about. */
export type FeeBySize = { readonly now: CompanyPrice; readonly next: CompanyPrice };

/** What is paid, and what it rests on. `moved` where another fee was agreed to already for the next renewal. */
type HeldFee = { readonly interval: BillingInterval; readonly amount: number; readonly moved: boolean };

/**
 * What another number of employees does to a running fee: nothing within what is paid, and from the next renewal on the price of the
 * new band, of the version of the plan that the company holds. Null where its fee is none of the table (one that was negotiated
 * stays as it was agreed), or the version has no such price.
 */
export function feeBySize(
  plan: CompanyPlanTerms,
  { before, after }: { before: number; after: number },
  { interval, amount, moved }: HeldFee,
): FeeBySize | null {
  const at = (employees: number) =>
    companyPrices(plan, employees).find((price) => price.interval === interval) ?? null;
  const listed = plan.bands
    .map(({ upTo }) => at(upTo ?? Number.MAX_SAFE_INTEGER))
    .find((price) => price?.amount === amount);
  const now = moved ? listed : at(before)?.amount === amount ? at(before) : null;
  const next = at(after);
  return now && next ? { now, next } : null;
}

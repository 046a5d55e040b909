import { addDays, yen } from '@enishi/kernel';
import type { Anchor, BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import { moveOn, renewingOf } from '../price-move.ts';
import { agreedOn, restsOnAgreed } from './agreed-price.ts';
import type { ApprovedPrice } from './agreed-price.ts';
import { companyPrice } from './company-plan.ts';
import type { CompanyPlanTerms } from './company-plan.ts';

/** So many days before a renewal a company is told at the earliest of the version that begins with it. */
export const versionToldBefore = 60;

/** What a company holds, as far as following a version is concerned. */
export type FollowingHolding = {
  readonly interval: BillingInterval;
  readonly anchor: Anchor | null;
  readonly fromDay: TokyoDate;
  readonly paidUntil: TokyoDate;
};

/**
 * The renewal by card with which a newer version begins: thirty days behind the mail that tells of it, as for single people (民法548条の4),
 * and never within what is paid for. Null while it lies so far ahead that it is told of later.
 */
export function followsOn(held: FollowingHolding, today: TokyoDate): TokyoDate | null {
  if (held.paidUntil <= today) return null;
  const on = moveOn(renewingOf(held), today, today);
  return on > addDays(today, versionToldBefore) ? null : on;
}

/**
 * What a company pays from the renewal with which a version begins: the price of its size by that version, or the one that was agreed
 * with it and still holds that day. A fee that is neither of the list nor agreed here stays as it is, as with another size.
 */
export function feeOfVersion(
  { before, after }: { before: CompanyPlanTerms; after: CompanyPlanTerms },
  held: { interval: BillingInterval; amount: number; employees: number },
  { prices, on }: { prices: readonly ApprovedPrice[]; on: TokyoDate },
): Yen {
  const { interval, amount, employees } = held;
  const listed = companyPrice(after, employees, interval);
  if (!listed.ok) return yen(amount);
  const offer = { planKey: after.key, interval };
  const agreed = agreedOn(prices, offer, { day: on, listed: listed.value.amount });
  if (agreed) return agreed.amount;
  return isListed(before, held) || restsOnAgreed(prices, { ...offer, amount })
    ? listed.value.amount
    : yen(amount);
}

function isListed(
  plan: CompanyPlanTerms,
  { interval, amount }: { interval: BillingInterval; amount: number },
): boolean {
  return plan.bands.some(({ upTo }) => {
    const price = companyPrice(plan, upTo ?? Number.MAX_SAFE_INTEGER, interval);
    return price.ok && price.value.amount === amount;
  });
}

/** The version that holds on a day: the one that was told of, from its renewal on. */
export const versionHeld = (
  {
    planVersion,
    nextVersion,
    versionOn,
  }: {
    planVersion: number;
    nextVersion: number | null;
    versionOn: TokyoDate | null;
  },
  today: TokyoDate,
): number => (nextVersion !== null && versionOn !== null && versionOn <= today ? nextVersion : planVersion);

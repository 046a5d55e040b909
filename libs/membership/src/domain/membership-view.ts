import { addDays, yen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import type { MembershipStatus, SourceKind } from './membership-status.ts';
import { privilegesOn } from './privilege-grants.ts';
import type { Grant } from './privilege-grants.ts';
import type { PlanTerms } from './plan.ts';
import { privilegeLabel } from './privilege-table.ts';

/** What is kept of a membership, as far as people are shown it. */
export type MembershipFacts = {
  readonly status: MembershipStatus;
  readonly planKey: string;
  readonly interval: BillingInterval | null;
  readonly price: number | null;
  /** Exclusive, like `cancelsOn`. */
  readonly paidUntil: TokyoDate | null;
  readonly graceUntil: TokyoDate | null;
  readonly cancelsOn: TokyoDate | null;
  /** Paid ahead: nothing is charged on `paidUntil`. */
  readonly prepaid?: boolean;
};

/** Money and dates of a membership in the words of the member's page: "until" days are the last usable ones. */
export type MembershipDates = {
  readonly interval: BillingInterval | null;
  readonly price: Yen | null;
  readonly paidThrough: TokyoDate | null;
  /** Null while nothing will be charged, and in a grace, when the card company's next answer decides. */
  readonly nextChargeOn: TokyoDate | null;
  readonly nextChargeAmount: Yen | null;
  readonly cancelsOn: TokyoDate | null;
  readonly lastUsableDay: TokyoDate | null;
};

/** A privilege as the member sees it. */
export type HeldBenefit = {
  readonly key: string;
  readonly label: Bilingual;
  /** Name of the plan that it comes from. */
  readonly source: Bilingual;
  /** Last usable day; null while it runs on. */
  readonly until: TokyoDate | null;
};

/** What is planned besides: the yen of a plan that takes over, and the charge that follows a pause. */
export type PlannedBesides = {
  readonly nextAmount?: number | undefined;
  /** Yen that a coupon takes off charges before `until`, or off all. */
  readonly discount?: { readonly off: number; readonly until: TokyoDate | null } | null;
  readonly pause?: { readonly until: TokyoDate | null } | null;
};

/** Translates exclusive days into what people are told. */
export function membershipDates(
  facts: MembershipFacts,
  { nextAmount, discount = null, pause = null }: PlannedBesides = {},
): MembershipDates {
  const price = facts.price === null ? null : yen(facts.price);
  const charged = !facts.prepaid && facts.cancelsOn === null;
  const renews = facts.status === 'current' && charged && price !== null;
  const nextChargeOn = renews ? (pause ? pause.until : facts.paidUntil) : null;
  const off = nextChargeOn && discount && isCheaperOn(discount, nextChargeOn) ? discount.off : 0;
  return {
    interval: facts.interval,
    price,
    paidThrough: dayBefore(facts.paidUntil),
    nextChargeOn,
    nextChargeAmount: renews ? yen((nextAmount ?? price) - off) : null,
    cancelsOn: facts.cancelsOn,
    lastUsableDay: dayBefore(facts.status === 'grace' ? facts.graceUntil : facts.cancelsOn),
  };
}

/** Whether a discount is taken off a charge of that day. */
export const isCheaperOn = ({ until }: { readonly until: TokyoDate | null }, day: TokyoDate): boolean =>
  until === null || day < until;

/** The live privileges of a day with their labels; each from the plan of its longest grant, in the order of the plan. */
export function heldBenefits(
  grants: readonly Grant[],
  sources: readonly { readonly kind: SourceKind; readonly sourceId: string; readonly planKey: string }[],
  plans: readonly PlanTerms[],
  today: TokyoDate,
): HeldBenefit[] {
  const order = plans.flatMap((plan) => plan.benefits.map((benefit) => benefit.key));
  return privilegesOn(grants, today)
    .map((grant): HeldBenefit => {
      const source = sources.find(
        ({ kind, sourceId }) => kind === grant.source.kind && sourceId === grant.source.id,
      );
      const plan = plans.find(({ key }) => key === source?.planKey);
      const benefit = plan?.benefits.find(({ key }) => key === grant.privilege);
      const unnamed = privilegeLabel(grant.privilege);
      return {
        key: grant.privilege,
        label: benefit?.label ?? unnamed,
        source: plan?.name ?? unnamed,
        until: dayBefore(grant.until),
      };
    })
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

function dayBefore(day: TokyoDate | null): TokyoDate | null {
  return day === null ? null : addDays(day, -1);
}

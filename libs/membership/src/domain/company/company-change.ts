import { addDays, addMonthsAlong, monthsOf, yen } from '@enishi/kernel';
import type { Anchor, Bilingual, BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import { changeTiming } from '../plan-change.ts';
import type { ChangeTiming } from '../plan-change.ts';
import { anchorOfChange } from '../plan-change-disclosure.ts';
import type { ChargeToday } from '../plan-change-disclosure.ts';
import { disclosureBlocks, fingerprintOf } from '../subscription-disclosure.ts';
import type { DisclosureBlock } from '../subscription-disclosure.ts';
import type { AgreedTerms } from './agreed-price.ts';
import * as wording from './company-change-wording.ts';
import type { CompanyPlanTerms } from './company-plan.ts';

/** What a company is charged by: its card, or our own invoices. */
export type CompanyDriver = 'card' | 'invoice';

/** A share of the difference for the rest of one period on invoice: (price − held) × rest ÷ days, rounded down. */
export type DifferenceShare = {
  readonly from: TokyoDate;
  readonly until: TokyoDate;
  readonly rest: number;
  readonly days: number;
  readonly held: Yen;
  readonly price: Yen;
  readonly due: Yen;
};

/** A difference that is invoiced today, and by when it is to be paid. */
export type InvoicedDifference = {
  readonly shares: readonly DifferenceShare[];
  readonly due: Yen;
  readonly dueOn: TokyoDate;
};

/** A company's change of plan as ordered today. `periodEnd` is the first day that is not paid for yet. */
export type CompanyChangeOrder = {
  readonly title: string;
  readonly employees: number;
  readonly from: CompanyPlanTerms;
  readonly plan: CompanyPlanTerms;
  readonly interval: BillingInterval;
  readonly timing: ChangeTiming;
  /** Yen per interval of the new plan for this company, on the day on which it begins. */
  readonly amount: Yen;
  /** What follows a price of its own; null for the listed one. */
  readonly agreed: AgreedTerms | null;
  readonly held: {
    readonly interval: BillingInterval;
    readonly amount: Yen;
    readonly anchor: Anchor;
    readonly periodEnd: TokyoDate;
  };
  readonly driver: CompanyDriver;
  /** People who have a seat, or wait for one. */
  readonly seated: number;
};

/** What the change costs at once, by the driver; null for one that waits for the renewal. */
export type ChangeCost =
  | { readonly driver: 'card'; readonly charge: ChargeToday }
  | { readonly driver: 'invoice'; readonly difference: InvoicedDifference }
  | null;

/** Everything that the page with the button shows. Amounts include tax. */
export type CompanyChangeDisclosure = {
  readonly timing: ChangeTiming;
  readonly amount: Yen;
  /** Charged to the card, or invoiced, with the press; 0 for a change that waits. */
  readonly due: Yen;
  /** The day by which an invoice is to be paid; null for a card and where nothing is due. */
  readonly dueOn: TokyoDate | null;
  readonly begins: TokyoDate;
  /** When the fee of the new plan is charged or invoiced for the first time after that. */
  readonly nextOn: TokyoDate;
  /** What that is: not `amount` where a price of the company's own has ended by then. */
  readonly nextAmount: Yen;
  /** People more than the new plan has seats for. */
  readonly tooMany: number;
  readonly blocks: readonly DisclosureBlock[];
  readonly buttonLabel: Bilingual;
  /** SHA-256 of all of the above: a change is taken only while it still matches what was shown. */
  readonly fingerprint: string;
};

/**
 * When a company's change begins: a dearer plan at once, a cheaper one with the renewal, as for individuals. A year that all companies begin together
 * is not left before it ends.
 */
export function companyChangeTiming({
  from,
  plan,
  held,
  interval,
  amount,
}: Pick<CompanyChangeOrder, 'from' | 'plan' | 'held' | 'interval' | 'amount'>): ChangeTiming {
  if (from.yearFrom) return 'at_period_end';
  return changeTiming(
    { planKey: from.key, interval: held.interval, amount: held.amount },
    { planKey: plan.key, interval, amount },
  );
}

/** Labels that say what pressing them does and whether it costs money now. */
const labels: Record<'card' | 'invoice' | 'nothing' | 'later', Bilingual> = {
  card: { ja: 'この内容で変更し、支払う', en: 'Change plan and pay' },
  invoice: { ja: '変更し、差額の請求書を受け取る（有料）', en: 'Change plan and be invoiced the difference' },
  nothing: { ja: 'この内容で変更する', en: 'Change plan' },
  later: { ja: '次の更新日から変更する', en: 'Change at the next renewal' },
};

/**
 * The final confirmation page (特定商取引法12条の6) of a company's change of plan, for an order placed today in Tokyo. The law protects
 * consumers; a clerk has to put the same before whoever decides.
 */
export function companyChangeDisclosure(
  order: CompanyChangeOrder,
  today: TokyoDate,
  cost: ChangeCost,
): CompanyChangeDisclosure {
  const { plan, from, held, interval, amount, agreed, driver, seated, timing } = order;
  const now = timing === 'now';
  const due = cost === null ? yen(0) : cost.driver === 'card' ? cost.charge.due : cost.difference.due;
  const begins = now ? today : held.periodEnd;
  const charge = cost?.driver === 'card' ? cost.charge : null;
  const sameDays = interval === held.interval;
  const anchor = sameDays ? held.anchor : anchorOfChange(held, now ? today : null, charge);
  const oneOn = (day: TokyoDate): TokyoDate => addMonthsAlong(day, monthsOf(interval), anchor);
  const nextOn = now && !sameDays ? oneOn(today) : held.periodEnd;
  const nextAmount = agreed && agreed.validUntil < nextOn ? agreed.regular : amount;
  const tooMany = Math.max(0, seated - plan.seats);
  const end = now ? nextOn : oneOn(begins);
  const facts = { ...order, begins, end, nextOn, nextAmount, tooMany, now, due, cost };
  const shown = {
    ...{ timing, amount, due, begins, nextOn, nextAmount, tooMany },
    dueOn: cost?.driver === 'invoice' && due > 0 ? cost.difference.dueOn : null,
    blocks: disclosureBlocks({
      quantity: wording.quantity(facts),
      price: wording.price(facts),
      payment: wording.payment(facts),
      delivery: wording.delivery(facts),
      offer_period: wording.offerPeriod,
      cancellation: wording.cancellation(addDays(nextOn, -1)),
    }),
    buttonLabel: labels[!now ? 'later' : due === 0 ? 'nothing' : driver],
  };
  const about = { from: from.key, plan: plan.key, interval, driver, title: order.title };
  return { ...shown, fingerprint: fingerprintOf({ ...about, ...shown }) };
}

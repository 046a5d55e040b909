import { anchorOn, firstPeriod, formatYen, nextPeriod, taxInside, yen } from '@enishi/kernel';
import type { Anchor, Bilingual, BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import * as changed from './plan-change-wording.ts';
import type { PlanTerms } from './plan.ts';
import * as ordered from './disclosure-wording.ts';
import { disclosureBlocks, fingerprintOf } from './subscription-disclosure.ts';
import type { DisclosureBlock } from './subscription-disclosure.ts';

/** What is resumed: a plan at the price at which it was held before the pause. */
export type PausedTerms = {
  readonly plan: PlanTerms;
  readonly interval: BillingInterval;
  /** Yen per interval, tax included. */
  readonly amount: Yen;
  /** What a coupon takes off while the pause runs out by itself; resuming early ends it. */
  readonly discount?: { readonly off: Yen } | null;
};

/** Everything that the page with the button shows about resuming early. Amounts include tax. */
export type ResumeDisclosure = {
  readonly amount: Yen;
  /** What the press of the button is charged: a whole period. */
  readonly chargeToday: Yen;
  readonly nextChargeOn: TokyoDate;
  readonly blocks: readonly DisclosureBlock[];
  readonly buttonLabel: Bilingual;
  readonly fingerprint: string;
};

/** The final confirmation page of an early end of a pause (特定商取引法12条の6): a new period begins today with its whole price. */
export function resumeDisclosure(
  { plan, interval, amount, discount = null }: PausedTerms,
  today: TokyoDate,
  anchor: Anchor = anchorOn(today),
): ResumeDisclosure {
  const first = firstPeriod(today, interval, anchor);
  const facts = {
    ...{ plan, from: plan, interval, amount, first, second: nextPeriod(first), sameDays: false },
    endingDiscount: null,
    charge: { credit: yen(0), charge: amount, due: amount },
    taxInside: taxInside(amount, plan.taxCategory, today),
    yearlyGuideAmount: yen(interval === 'month' ? amount * 12 : amount),
  };
  const shown = {
    amount,
    chargeToday: amount,
    nextChargeOn: first.end,
    blocks: disclosureBlocks({
      quantity: ordered.quantity(facts),
      price: withEnding(ordered.price(facts), discount),
      payment: changed.payment(facts),
      delivery: delivery(plan.name),
      offer_period: ordered.offerPeriod(facts),
      cancellation: ordered.cancellation(facts),
    }),
    buttonLabel: {
      ja: `再開して${formatYen(amount, 'ja')}を支払う`,
      en: `Resume and pay ${formatYen(amount, 'en')}`,
    },
  };
  return { ...shown, fingerprint: fingerprintOf({ plan: plan.key, interval, ...shown }) };
}

/** ② 価格, with what becomes of a coupon. */
function withEnding(price: Bilingual, discount: { readonly off: Yen } | null): Bilingual {
  if (!discount) return price;
  const { off } = discount;
  return {
    ja: `${price.ja}\n早めに再開すると、クーポンの割引（1回${formatYen(off, 'ja')}）は終わります。再開の予定の日までお待ちいただくと、割引は続きます。`,
    en: `${price.en}\nResuming early ends the discount of your coupon (${formatYen(off, 'en')} a charge). It goes on if you wait for the day on which the pause ends.`,
  };
}

function delivery({ ja, en }: Bilingual): Bilingual {
  return {
    ja: `お支払いの確認後、すぐに「${ja}」の特典をもう一度ご利用いただけます。お支払いができなかったときは、休会のままです。`,
    en: `"${en}" opens again as soon as the payment is confirmed. If the card is declined, the pause goes on.`,
  };
}

import { createHash } from 'node:crypto';
import { addMonthsAlong, anchorOn, firstPeriod, nextPeriod, taxInside, unwrap, yen } from '@enishi/kernel';
import type { Anchor, Bilingual, BillingInterval, Period, TokyoDate, Yen } from '@enishi/kernel';
import { firstYear } from './first-year.ts';
import type { FirstYear } from './first-year.ts';
import type { CouponGrant } from './coupon-discount.ts';
import { chargedOn, discountTerms } from './discount-terms.ts';
import type { DiscountTerms } from './discount-terms.ts';
import { priceFor } from './plan.ts';
import type { PlanKind } from './plan.ts';
import { reducedIn, regularAsOrdered } from './reduced-price.ts';
import type { PlanForPerson, ReducedUntil } from './reduced-price.ts';
import { regularOn } from './reduction-words.ts';
import * as wording from './disclosure-wording.ts';

/** The six items of the final confirmation page (特定商取引法12条の6), in the order of the law. */
export const disclosureKeys = {
  quantity: 'quantity',
  price: 'price',
  payment: 'payment',
  delivery: 'delivery',
  offer_period: 'offer_period',
  cancellation: 'cancellation',
} as const;
export type DisclosureKey = keyof typeof disclosureKeys;

/** One item as shown. */
export type DisclosureBlock = {
  readonly key: DisclosureKey;
  readonly heading: Bilingual;
  readonly body: Bilingual;
};

/** Everything that the page with the final order button shows about a subscription. Amounts include tax. */
export type SubscriptionDisclosure = {
  readonly amount: Yen;
  /** What is charged when it is ordered: `amount`, less what a coupon takes off, or the share of a year that has begun. */
  readonly chargedToday: Yen;
  /** Consumption tax within what is charged when it is ordered. */
  readonly taxInside: Yen;
  /** What a coupon does to the charges; null without one. */
  readonly discount: DiscountTerms | null;
  /** A reduced price of this person, and what follows it; null for the price of everybody. */
  readonly reduced: ReducedUntil | null;
  readonly blocks: readonly DisclosureBlock[];
  readonly firstChargeOn: TokyoDate;
  /** Null where nothing is charged by itself. */
  readonly nextChargeOn: TokyoDate | null;
  readonly nextChargeAmount: Yen | null;
  /** Last day on which it can be paid at a convenience store; null for cards. */
  readonly payBy: TokyoDate | null;
  /** What a year costs, as a guide: twelve months or one year. */
  readonly yearlyGuideAmount: Yen;
  readonly buttonLabel: Bilingual;
  /** SHA-256 of all of the above: an order is taken only while it still matches what was shown. */
  readonly fingerprint: string;
};

/** Labels that say that pressing them costs money (特商法14条 guideline); 「送信」 or 「次へ」 would not do. */
export const paidLabels: Record<Exclude<PlanKind, 'free'>, Bilingual> = {
  paid: { ja: '有料会員に申し込む', en: 'Subscribe and pay' },
  supporting: { ja: '賛助会員に申し込む（有料）', en: 'Support and pay' },
};

/** What the wording is filled with. */
export type DisclosureFacts = {
  readonly plan: PlanForPerson;
  readonly interval: BillingInterval;
  readonly amount: Yen;
  readonly taxInside: Yen;
  readonly first: Period;
  readonly second: Period;
  readonly yearlyGuideAmount: Yen;
  /** The months that are left of a year that begins with a month of its own; without it the first charge is the usual one. */
  readonly share?: FirstYear | null;
  readonly discount?: DiscountTerms | null;
  readonly reduced?: ReducedUntil | null;
};

/** Who speaks on the page: the words of each item, and of the button. */
export type DisclosureVoice = Record<DisclosureKey, (facts: DisclosureFacts) => Bilingual> & {
  readonly button: (plan: PlanForPerson) => Bilingual;
};

/** To an individual who orders a plan for themselves. */
const memberVoice: DisclosureVoice = {
  quantity: wording.quantity,
  price: wording.price,
  payment: wording.payment,
  delivery: wording.delivery,
  offer_period: wording.offerPeriod,
  cancellation: wording.cancellation,
  button: (plan) => (plan.kind === 'supporting' ? paidLabels.supporting : paidLabels.paid),
};

/**
 * Computes the page from plan data alone, for an order placed today (Tokyo). Charges follow the anchor of the first
 * day, in Tokyo's days unless another is given: joined on 31 January, monthly, the second charge is on 28 February and the third on
 * 31 March. A coupon changes what they cost. Throws the refusals of `priceFor`.
 */
export function subscriptionDisclosure(
  plan: PlanForPerson,
  interval: BillingInterval,
  today: TokyoDate,
  {
    grant = null,
    voice = memberVoice,
    anchor = anchorOn(today),
  }: { grant?: CouponGrant | null; voice?: DisclosureVoice; anchor?: Anchor } = {},
): SubscriptionDisclosure {
  const { amount } = unwrap(priceFor(plan, interval));
  const share = firstYear(plan, amount, today);
  const { taxCategory } = plan;
  const first = share?.period ?? firstPeriod(today, interval, anchor);
  const discount = grant && discountTerms(grant, { amount, taxCategory, first });
  const own = reducedIn(plan, interval);
  const renewing = { interval, anchor: first.anchor, paidUntil: first.end };
  const reduced = own && { ...own, regularFrom: regularAsOrdered(renewing, own, today) };
  const chargedToday = share?.amount ?? discount?.pays ?? amount;
  const facts: DisclosureFacts = {
    plan,
    interval,
    amount,
    share,
    taxInside: taxInside(amount, taxCategory, today),
    first,
    second: nextPeriod(first),
    yearlyGuideAmount: reduced ? guideOfReduced(reduced, first) : guideOf(amount, interval, discount),
    ...{ discount, reduced },
  };
  const shown = {
    amount,
    chargedToday,
    taxInside: taxInside(chargedToday, taxCategory, today),
    ...{ discount, reduced },
    blocks: disclosureBlocks({
      quantity: voice.quantity(facts),
      price: voice.price(facts),
      payment: voice.payment(facts),
      delivery: voice.delivery(facts),
      offer_period: voice.offer_period(facts),
      cancellation: voice.cancellation(facts),
    }),
    firstChargeOn: first.start,
    nextChargeOn: first.end,
    nextChargeAmount: chargedOn(discount, regularOn(reduced, amount, first.end), first.end),
    payBy: null,
    yearlyGuideAmount: facts.yearlyGuideAmount,
    buttonLabel: voice.button(plan),
  };
  return { ...shown, fingerprint: fingerprintOf({ plan: plan.key, interval, ...shown }) };
}

/** What the charges of the first year come to. */
function guideOf(amount: Yen, interval: BillingInterval, discount: DiscountTerms | null): Yen {
  const charges = interval === 'month' ? 12 : 1;
  const cheaper = discount ? Math.min(charges, cheaperCharges(discount)) : 0;
  return yen(amount * charges - (discount?.off ?? 0) * cheaper);
}

/** The same where the price becomes the regular one on the way. */
function guideOfReduced(reduced: ReducedUntil, { start, anchor }: Period): Yen {
  const charges = reduced.interval === 'month' ? 12 : 1;
  const days = Array.from({ length: charges }, (_, month) => addMonthsAlong(start, month, anchor));
  return yen(days.reduce((sum, day) => sum + regularOn(reduced, reduced.amount, day), 0));
}

const cheaperCharges = ({ span, months }: DiscountTerms): number =>
  span === 'once' ? 1 : (months ?? Number.POSITIVE_INFINITY);

/** The six items under their headings, in the order of the law. */
export function disclosureBlocks(bodies: Record<DisclosureKey, Bilingual>): DisclosureBlock[] {
  return Object.values(disclosureKeys).map((key) => ({
    key,
    heading: wording.headings[key],
    body: bodies[key],
  }));
}

/** SHA-256 over what was shown. */
export function fingerprintOf(shown: object): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}

import type { BillingInterval, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';

/** Who is charged. Billing knows nobody by anything but this reference; the context that owns the id gives it a meaning. */
export type SubjectRef = { readonly kind: 'member' | 'company' | 'guest'; readonly id: string };

/** Revenue streams that charges belong to: fees recur, tickets of events are paid once. */
export type OfferStream = 'membership_individual' | 'membership_corporate' | 'event_ticket';

/** What is offered for a charge. `amount` is yen, tax included, per interval where it recurs. */
export type Offer = {
  /** Stable key of the thing sold, e.g. 'ind_standard'. */
  readonly key: string;
  readonly interval: BillingInterval;
  readonly amount: Yen;
  /** Japanese name, as on receipts; on Stripe's page both names stand, see `productName`. */
  readonly name: string;
  /** Empty where there is none. */
  readonly nameInEnglish: string;
  readonly taxCategory: TaxCategory;
  /** Revenue stream the income is booked to; also the family in which a subject may hold one live subscription. */
  readonly stream: OfferStream;
  /** For whoever begins now, where that is not a whole interval; every later charge is `amount`. */
  readonly firstTerm?: FirstTerm | null;
};

/** A first charge of its own, yen with tax, for the days until `end`, on which the first whole interval begins. */
export type FirstTerm = { readonly amount: Yen; readonly end: TokyoDate };

/** What beginning now costs. */
export const firstCharge = ({ amount, firstTerm }: Pick<Offer, 'amount' | 'firstTerm'>): Yen =>
  firstTerm?.amount ?? amount;

/** An offer as it was registered with Stripe: the only prices that this product recognises as its own. */
export type KnownPrice = Omit<Offer, 'nameInEnglish' | 'firstTerm'> & { readonly stripePriceId: string };

/** Stripe's smallest charge in yen (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
export const smallestCharge = 50;

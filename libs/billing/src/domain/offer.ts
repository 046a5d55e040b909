import type { BillingInterval, TaxCategory, Yen } from '@enishi/kernel';

/** Who is charged. Billing knows nobody by anything but this reference; the context that owns the id gives it a meaning. */
export type SubjectRef = { readonly kind: 'member'; readonly id: string };

/** Revenue streams that recurring charges belong to. */
export type OfferStream = 'membership_individual' | 'membership_corporate';

/** What is offered for a recurring charge. `amount` is yen, tax included, per interval. */
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
};

/** An offer as it was registered with Stripe: the only prices that this product recognises as its own. */
export type KnownPrice = Omit<Offer, 'nameInEnglish'> & { readonly stripePriceId: string };

/** Stripe's smallest charge in yen (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
export const smallestCharge = 50;

import type { BillingInterval, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import type { CardOnFile } from './card.ts';
import type { CheckoutState } from './checkout-states.ts';
import type { HeldDiscount, KnownDiscount } from './discount.ts';
import type { DisputeState } from './dispute-states.ts';
import type { KnownPrice, OfferStream, SubjectRef } from './offer.ts';
import type { OnlineMeans, PaymentMeans } from './payment-means.ts';
import type { AccessAfterRefund, RefundOrigin, RefundState } from './refund-states.ts';
import type { EndedBecause, SubscriptionStatus } from './subscription-states.ts';
import type { VoucherCode } from './voucher.ts';

/** What we last wrote down about one customer. The whole of it is decided on, never one object alone. */
export type Mirror = {
  readonly customer: {
    readonly id: string;
    readonly subject: SubjectRef;
    readonly factsFetchedAt: Date | null;
  };
  readonly prices: readonly KnownPrice[];
  readonly discounts: readonly KnownDiscount[];
  readonly subscriptions: readonly MirroredSubscription[];
  readonly payments: readonly MirroredPayment[];
  readonly refunds: readonly MirroredRefund[];
  readonly disputes: readonly MirroredDispute[];
  readonly attempts: readonly MirroredAttempt[];
  /** The card that was last seen to be charged. */
  readonly card: CardOnFile | null;
};

/**
 * Our copy of a subscription, or a term that was paid ahead (`prepaid`): that one Stripe knows nothing of, and its `stripeId`
 * is of our making. Instants are UTC; the Tokyo days are derived where days are spoken of.
 */
export type MirroredSubscription = HeldDiscount & {
  readonly id: string;
  readonly stripeId: string;
  /** Paid ahead and not renewed by itself; see `prepaid-term.ts`. */
  readonly prepaid: boolean;
  /** A term that is paid on invoice and renewed by the next one; see `invoiced-term.ts`. */
  readonly invoiced?: boolean;
  readonly family: string;
  readonly offerKey: string;
  readonly interval: BillingInterval;
  readonly amount: Yen;
  readonly status: SubscriptionStatus;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly cancelAtPeriodEnd: boolean;
  /** The offer that begins with the next period; all null while none is planned. */
  readonly nextOfferKey: string | null;
  readonly nextInterval: BillingInterval | null;
  readonly nextAmount: Yen | null;
  /** From when on and until when nothing is charged; both null while no pause is planned or runs. */
  readonly pausedFrom: Date | null;
  readonly pausedUntil: Date | null;
  /** The instant from which the periods are counted. */
  readonly anchorAt: Date;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly endedBecause: EndedBecause | null;
};

/** `failed` = tried and declined, no money moved; `refund_pending` includes a refund whose outcome is unknown. */
export type PaymentState =
  'paid' | 'partly_refunded' | 'refunded' | 'refund_pending' | 'disputed' | 'failed' | 'unknown';

/**
 * Our copy of an invoice that was charged; a payment without one is known by its payment intent, and one of the desk by our
 * own id. Amounts are yen, tax included; `fee` and `net` follow when Stripe tells them.
 */
export type MirroredPayment = {
  readonly id: string;
  readonly stripeInvoiceId: string;
  readonly stripePaymentIntentId: string | null;
  readonly stripeChargeId: string | null;
  readonly stripeBalanceTransactionId: string | null;
  readonly stripeSubscriptionId: string;
  readonly offerKey: string;
  readonly offerName: string;
  readonly interval: BillingInterval;
  readonly means: PaymentMeans;
  readonly stream: OfferStream;
  readonly taxCategory: TaxCategory;
  readonly amount: Yen;
  /** What was taken off before `amount` was charged, and which of our discounts that was. */
  readonly discount: Yen;
  readonly discountId: string | null;
  readonly fee: Yen | null;
  readonly net: Yen | null;
  readonly refunded: Yen;
  readonly state: PaymentState;
  readonly declineCode: string | null;
  readonly failedChargeId: string | null;
  /** Where it is paid or confirmed by hand, while it is not paid. */
  readonly payUrl: string | null;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly paidAt: Date | null;
};

/** A refund, intended here or discovered at Stripe. */
export type MirroredRefund = {
  readonly id: string;
  readonly paymentId: string;
  readonly stripeRefundId: string | null;
  readonly stripeBalanceTransactionId: string | null;
  /** The movement by which a refund that failed came back. */
  readonly stripeFailureTransactionId: string | null;
  readonly amount: Yen;
  readonly state: RefundState;
  readonly origin: RefundOrigin;
  readonly reason: string;
  readonly access: AccessAfterRefund | null;
  readonly requestedAt: Date;
  readonly settledAt: Date | null;
};

/** A payer's objection to a payment. `movements` are the ids of the balance transactions that are in the books. */
export type MirroredDispute = {
  readonly id: string;
  readonly paymentId: string;
  readonly stripeDisputeId: string;
  readonly state: DisputeState;
  readonly reason: string;
  readonly amount: Yen;
  readonly openedAt: Date;
  readonly dueBy: Date | null;
  readonly decidedAt: Date | null;
  readonly movements: readonly string[];
};

/** A person's attempt to pay on Stripe's page or at a convenience store, and what it was for. */
export type MirroredAttempt = {
  readonly id: string;
  readonly state: CheckoutState;
  readonly stripeSessionId: string | null;
  readonly declineCode: string | null;
  readonly createdAt: Date;
  readonly means: OnlineMeans;
  readonly family: OfferStream;
  readonly offerKey: string;
  readonly offerName: string;
  readonly interval: BillingInterval;
  readonly amount: Yen;
  readonly taxCategory: TaxCategory;
  /** The first charge and the day of the second, where beginning was not a whole interval. */
  readonly firstAmount?: Yen | null;
  readonly firstEnd?: TokyoDate | null;
  /** Paid once and apart from what the payer holds. */
  readonly once: boolean;
  /** The end of the term that the order extends, as it was then; null for a new term. */
  readonly termEnd: Date | null;
  readonly voucherExpiresAt: Date | null;
  readonly voucherCodes: VoucherCode[] | null;
};

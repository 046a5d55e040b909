import type { Anchor, BillingInterval, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import type { CardOnFile } from './card.ts';
import type { CheckoutState } from './checkout-states.ts';
import type { DisputeState } from './dispute-states.ts';
import type {
  MirroredAttempt,
  MirroredDispute,
  MirroredPayment,
  MirroredRefund,
  MirroredSubscription,
} from './mirror.ts';
import type { OfferStream, SubjectRef } from './offer.ts';
import type { PauseDays } from './pause.ts';
import type { PaymentMeans } from './payment-means.ts';
import type { RefundOrigin } from './refund-states.ts';
import type { EndedBecause, SubscriptionStatus } from './subscription-states.ts';
import type { SubscriptionTurn } from './subscription-turns.ts';
import type { Voucher } from './voucher.ts';

/** An offer that takes over when the running period ends. Yen per interval, tax included. */
export type NextOffer = { offerKey: string; interval: BillingInterval; amount: Yen };

/** What a coupon takes off the charges before `until` (the day of the first one in full), or off all: yen each. */
export type ToldDiscount = { name: string; off: Yen; until: TokyoDate | null };

/** A subscription began, changed or ended. `live` says whether the subject is owed what it pays for. */
export type SubscriptionChanged = {
  subject: SubjectRef;
  subscriptionId: string;
  /** Paid ahead: nothing is charged on `periodEnd`, and without another payment it ends after its grace. */
  prepaid: boolean;
  /** Paid on invoice: renewed by the next one, and owed what it pays for until that one is overdue. */
  invoiced?: boolean;
  family: string;
  offerKey: string;
  interval: BillingInterval;
  /** Yen per interval, tax included. */
  amount: Yen;
  status: SubscriptionStatus;
  live: boolean;
  periodStart: TokyoDate;
  /** Exclusive: the day of the next charge. */
  periodEnd: TokyoDate;
  /** What the days of its charges are counted from: as Stripe counts, or in Tokyo's days what is paid otherwise. */
  anchor: Anchor;
  cancelAtPeriodEnd: boolean;
  /** The offer that begins on `periodEnd`, if a change is planned. */
  next: NextOffer | null;
  /** What the next charge has off; null where it is the whole price. */
  discount: ToldDiscount | null;
  /** A pause that is planned or runs. */
  pause: PauseDays | null;
  /** ISO instant. */
  endedAt: string | null;
  endedBecause: EndedBecause | null;
};

/** Money arrived. `amount` is yen, tax included; `taxInside` is what of it is consumption tax. */
export type Paid = {
  paymentId: string;
  subscriptionId: string | null;
  /** The attempt whose order it paid, where that is paid once and apart from what the subject holds. */
  orderId: string | null;
  subject: SubjectRef;
  amount: Yen;
  taxInside: Yen;
  offerKey: string;
  interval: BillingInterval;
  means: PaymentMeans;
  stream: OfferStream;
  periodStart: TokyoDate;
  periodEnd: TokyoDate;
  /** ISO instant. */
  paidAt: string;
};

/** Money went back (`amount`, positive yen). Told when Stripe has taken it from the balance, whoever asked for it. */
export type Refunded = {
  paymentId: string;
  refundId: string;
  subject: SubjectRef;
  amount: Yen;
  full: boolean;
  origin: RefundOrigin;
};

/**
 * A payer's objection to a payment (`amount`, yen), as it stands now. Whether the bank has the money follows from the state; `dueBy`: until
 * when an answer counts (ISO), null where none is asked for.
 */
export type Disputed = {
  disputeId: string;
  paymentId: string;
  subject: SubjectRef;
  amount: Yen;
  state: DisputeState;
  dueBy: string | null;
};

/** A charge was declined; no money moved. */
export type PaymentFailed = {
  paymentId: string;
  subject: SubjectRef;
  amount: Yen;
  offerKey: string;
  declineCode: string | null;
};

/**
 * A refund that is not done: its payer is asked for a bank account, has named one (`pending`), or it came back and the money is with us
 * again (`failed`). Yen, tax included.
 */
export type RefundTurned = {
  paymentId: string;
  refundId: string;
  amount: Yen;
  to: 'needs_account' | 'pending' | 'failed';
};

/** A voucher ran out without having been paid; no money moved. `orderId` names what was ordered once, and is null for fees. */
export type VoucherExpired = {
  attemptId: string;
  orderId: string | null;
  subject: SubjectRef;
  amount: Yen;
  offerKey: string;
};

/** What others are told, in the order in which it is told. */
export type Outcome =
  | { readonly type: 'subscription_changed'; readonly payload: SubscriptionChanged }
  | { readonly type: 'paid'; readonly payload: Paid }
  | { readonly type: 'refunded'; readonly payload: Refunded }
  | { readonly type: 'refund_turned'; readonly payload: RefundTurned }
  | { readonly type: 'disputed'; readonly payload: Disputed }
  | { readonly type: 'payment_failed'; readonly payload: PaymentFailed }
  | { readonly type: 'voucher_expired'; readonly payload: VoucherExpired };

/**
 * What goes into the books, from Stripe's balance transactions. All figures are positive yen; `occurredOn` is the
 * Tokyo day of the movement.
 */
export type BookEntry =
  | {
      readonly kind: 'payment';
      readonly paymentId: string;
      readonly gross: Yen;
      readonly fee: Yen;
      readonly stream: OfferStream;
      readonly taxCategory: TaxCategory;
      readonly interval: BillingInterval;
      /** Months over which a yearly fee is earned: twelve, or what is left of the year after a change. */
      readonly months: number;
      readonly occurredOn: TokyoDate;
      /** First day that is paid for, where it lies after the payment. */
      readonly from: TokyoDate;
      /** From when on it is earned is not known yet. */
      readonly waits: boolean;
      readonly balanceTransactionId: string;
    }
  | {
      readonly kind: 'refund' | 'refund_failed';
      readonly refundId: string;
      readonly gross: Yen;
      readonly stream: OfferStream;
      readonly taxCategory: TaxCategory;
      readonly occurredOn: TokyoDate;
      /** Of the refund itself, also where it failed: that is the entry to be reversed. */
      readonly balanceTransactionId: string;
      /** Of the payment that is given back. */
      readonly paymentTransactionId: string;
    }
  | {
      /** The bank took the money, or gave it back. */
      readonly kind: 'dispute_opened' | 'dispute_won';
      readonly gross: Yen;
      /** Stripe's fee for the dispute; negative where it comes back. */
      readonly fee: Yen;
      readonly occurredOn: TokyoDate;
      readonly balanceTransactionId: string;
    }
  | {
      /** What the bank has taken for good. Nothing moves: it was taken when the dispute was opened. */
      readonly kind: 'dispute_lost';
      readonly gross: Yen;
      readonly occurredOn: TokyoDate;
      readonly stripeDisputeId: string;
    };

/** Things about money that a person must see. */
export type MatterKind =
  | 'dead_letter'
  | 'unknown_payment'
  | 'drift'
  | 'duplicate_subscription'
  | 'foreign_event'
  | 'refund_failed'
  | 'dispute'
  | 'dispute_lost'
  | 'payout_unclear'
  | 'cash_return_failed'
  | 'documents_broken'
  | 'amount_mismatch';

/** A matter to open once; `key` keeps the same finding from opening a second one. */
export type MatterWish = {
  readonly kind: MatterKind;
  readonly key: string;
  /** Technical detail for the person who looks into it: ids and figures, no personal data. */
  readonly detail: string;
  readonly amount: Yen | null;
  /** Until when something can be done about it, where that is limited. */
  readonly dueBy?: Date | null;
};

/** Something to be done at Stripe, recorded as an intention first. */
export type StripeWish =
  | { readonly kind: 'cancel_duplicate'; readonly stripeSubscriptionId: string }
  | { readonly kind: 'refund_duplicate'; readonly paymentId: string; readonly amount: Yen };

/** A new state of an attempt. */
export type AttemptMove = {
  readonly attempt: MirroredAttempt;
  readonly state: CheckoutState;
  readonly declineCode: string | null;
  readonly voucher: Voucher | null;
};

/**
 * Everything that follows from the facts. Rows, entries and outcomes are empty when nothing changed, so that deciding twice
 * is deciding once; matters and wishes repeat while their ground lasts and are kept once by their key.
 */
export type Decision = {
  readonly subscriptions: readonly MirroredSubscription[];
  readonly turns: readonly SubscriptionTurn[];
  readonly payments: readonly MirroredPayment[];
  readonly refunds: readonly MirroredRefund[];
  readonly disputes: readonly MirroredDispute[];
  readonly attempts: readonly AttemptMove[];
  /** The card, where it is another one than before or has got another expiry date. */
  readonly cards: readonly CardOnFile[];
  readonly entries: readonly BookEntry[];
  readonly outcomes: readonly Outcome[];
  readonly matters: readonly MatterWish[];
  /** Keys of matters that need nobody any more. */
  readonly over: readonly string[];
  readonly wishes: readonly StripeWish[];
};

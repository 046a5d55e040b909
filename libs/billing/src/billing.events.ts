import type { TokyoDate, Yen } from '@enishi/kernel';
import { eventType } from '@enishi/platform';

import type {
  Disputed,
  Paid,
  PaymentFailed,
  Refunded,
  RefundTurned,
  SubscriptionChanged,
  VoucherExpired,
} from './domain/decision.ts';
import type { ReplacedBecause } from './domain/receipt-versions.ts';
import type { SubjectRef } from './domain/offer.ts';

/** A subscription began, changed or ended. Emitted in the transaction that wrote it down. */
export const subscriptionChanged = eventType<SubscriptionChanged>('billing.subscription_changed');

/** Money arrived. Once per payment, whatever Stripe repeats. */
export const paid = eventType<Paid>('billing.paid');

/** Money went back, from the desk, from Stripe's dashboard or because a second subscription was removed. */
export const refunded = eventType<Refunded>('billing.refunded');

/** A refund waits for its payer's bank account, goes on after that, or came back. */
export const refundTurned = eventType<RefundTurned>('billing.refund_turned');

/** A payer objects to a payment, or that has moved on. Once per move, in the transaction that wrote it down. */
export const disputed = eventType<Disputed>('billing.disputed');

/** A charge was declined. Once per declined charge. */
export const paymentFailed = eventType<PaymentFailed>('billing.payment_failed');

/** Stripe was asked about a subject and the answer written down; `changes` names what was new. */
export type Reconciled = { subject: SubjectRef; changes: string[]; because: ReconcileReason };
export const reconciled = eventType<Reconciled>('billing.reconciled');

/** Why Stripe is being asked. */
export type ReconcileReason = 'webhook' | 'return_page' | 'desk' | 'own_action' | 'nightly';

/** Internal: a person wants to pay; Stripe's page is to be opened. */
export const checkoutRequested = eventType<{ attemptId: string }>('billing.checkout_requested');

/** A voucher for a convenience store is out and can be paid until an instant (ISO). Yen, tax included; no money moved. */
export type VoucherIssued = VoucherExpired & { expiresAt: string };
export const voucherIssued = eventType<VoucherIssued>('billing.voucher_issued');

/** A voucher runs out on the day after this, unpaid. Once per voucher. */
export const voucherRunsOut = eventType<VoucherIssued>('billing.voucher_runs_out');

/** A voucher ran out without having been paid. */
export const voucherExpired = eventType<VoucherExpired>('billing.voucher_expired');

/** Internal: what Stripe knows about a customer is to be read again. */
export const reconcileRequested = eventType<{ customerId: string; because: ReconcileReason }>(
  'billing.reconcile_requested',
);

/** Internal: a subscription is to be changed at Stripe. */
export const subscriptionChangeRequested = eventType<{ changeId: string }>(
  'billing.subscription_change_requested',
);

/** Internal: Stripe's page for another card is to be opened. */
export const cardPageRequested = eventType<{ cardPageId: string }>('billing.card_page_requested');

/** Internal: a card was given on such a page and is to be put in place. */
export const cardGiven = eventType<{ cardPageId: string }>('billing.card_given');

/** The card of a subject that goes on paying expires within about a month. Once per card and expiry date. */
export type CardExpiring = {
  subject: SubjectRef;
  brand: string;
  last4: string;
  expMonth: number;
  expYear: number;
};
export const cardExpiring = eventType<CardExpiring>('billing.card_expiring');

/** Nothing of a subject is open at Stripe any more through which money could come: pages asked to be closed are closed. */
export const pagesClosed = eventType<{ subject: SubjectRef }>('billing.pages_closed');

/** Internal: an order that is paid once was given up; its page is to be closed at Stripe. */
export const orderGivenUp = eventType<{ attemptId: string }>('billing.order_given_up');

/** No money can come any more for an order that was given up; what had been paid for it was told before. */
export const orderPageClosed = eventType<{ attemptId: string }>('billing.order_page_closed');

/** A pause that was asked for does not begin: the renewal was quicker, or Stripe said no. What is paid runs on as if nobody had asked. */
export type PauseOvertaken = { subject: SubjectRef; subscriptionId: string };
export const pauseOvertaken = eventType<PauseOvertaken>('billing.pause_overtaken');

/**
 * A change of offer, or the early end of a pause (`resuming`), whose charge in yen the holder of the card has to confirm to the bank,
 * until an instant (ISO). Until it is confirmed nothing has changed and no money has moved.
 */
export type ToldChange = {
  changeId: string;
  subject: SubjectRef;
  resuming: boolean;
  offerKey: string;
  charge: number;
  confirmBy: string | null;
};

/** One that has waited for a while. Once per change. */
export const changeAwaitsHolder = eventType<ToldChange>('billing.change_awaits_holder');

/** One that nobody confirmed in time: it is forgotten. */
export const changeNotConfirmed = eventType<ToldChange>('billing.change_not_confirmed');

/** Internal: a customer's open payment pages are to be closed at Stripe. */
export const pagesAbandoned = eventType<{ customerId: string }>('billing.pages_abandoned');

/** Internal: a customer is to be deleted at Stripe, and what its events said of the person is to go. */
export const customerErasureRequested = eventType<{ customerId: string }>(
  'billing.customer_erasure_requested',
);

/** Internal: a refund is to be made at Stripe. */
export const refundRequested = eventType<{ refundId: string }>('billing.refund_requested');

/** Internal: an event of Stripe lies in the inbox. */
export const stripeEventStored = eventType<{ inboxId: string }>('billing.stripe_event_stored');

/** One or several receipts took the place of one. `by` names whoever at the desk did it for the subject. */
export type ReceiptReplaced = {
  subject: SubjectRef;
  because: ReplacedBecause;
  by: string | null;
  number: string;
  newNumbers: string[];
};
export const receiptReplaced = eventType<ReceiptReplaced>('billing.receipt_replaced');

/** Somebody at the desk was shown receipts of members, in a list or a file. In the transaction that read them. */
export type ReceiptsSeen = { accountId: string; role: string; memberIds: string[] };
export const receiptsSeen = eventType<ReceiptsSeen>('billing.receipts_seen');

/**
 * Somebody at the desk was shown members, and so many guests (`others`), who pay by transfer, by name or with their account. In the transaction that
 * read them.
 */
export type PayersSeen = ReceiptsSeen & { others: number };
export const payersSeen = eventType<PayersSeen>('billing.payers_seen');

/** The last yen owed by an invoice came (or was given back) on a Tokyo day. In the transaction that wrote it down. */
export type ReceivableSettled = { receivableId: string; documentId: string; settledOn: TokyoDate };
export const receivableSettled = eventType<ReceivableSettled>('billing.receivable_settled');

/** What had settled an invoice was taken back: money is awaited again. */
export const receivableReopened = eventType<Omit<ReceivableSettled, 'settledOn'>>(
  'billing.receivable_reopened',
);

/** Internal: all the money of an order that is paid by transfer is there; the last of it came on a Tokyo day. `borne` yen of it are a fee of the payer's bank that was let go. */
export type OrderTransferPaid = { orderTransferId: string; paidOn: TokyoDate; borne: Yen };
export const orderTransferPaid = eventType<OrderTransferPaid>('billing.order_transfer_paid');

/** A part of the money of an order that is paid by transfer has come, and is kept for it until the rest is there. */
export const orderTransferPart = eventType<{ orderTransferId: string }>('billing.order_transfer_part');

/** Money of an order that is paid by transfer has waited for a week, or four more, to go back to an account that its payer has not named. Yen. */
export type RefundAccountAwaited = { orderTransferId: string; amount: number };
export const refundAccountAwaited = eventType<RefundAccountAwaited>('billing.refund_account_awaited');

/** Internal: of 預り金 something has left, to its payer or for what is owed, or has come back after all. */
export const heldMoneyMoved = eventType<{ heldId: string }>('billing.held_money_moved');

/** Internal: a bank's file was read without fault and is to be taken in. */
export const bankFileBrought = eventType<{ fileId: string }>('billing.bank_file_brought');

/** Internal: what is open of an invoice that is paid into a virtual account has changed, and Stripe is to await that. */
export const transferDue = eventType<{ receivableId: string }>('billing.transfer_due');

/** Internal: each company that pays on invoice is to have its account at Stripe. */
export const virtualAccountsWanted = eventType<Record<string, never>>('billing.virtual_accounts_wanted');

/** Internal: a second person has approved that money at Stripe goes back to its company. */
export const cashReturnApproved = eventType<{ returnId: string }>('billing.cash_return_approved');

export { BillingDeskApi, BillingPublicApi } from './billing-api.module.ts';
export { BillingModule } from './billing.module.ts';
export { billingSchema } from './store/billing-schema.ts';
export { billingRefusals } from './billing.refusals.ts';
export type { BillingRefusal } from './billing.refusals.ts';

export {
  cardExpiring,
  changeAwaitsHolder,
  changeNotConfirmed,
  disputed,
  orderPageClosed,
  pagesClosed,
  pauseOvertaken,
  paid,
  paymentFailed,
  receiptReplaced,
  receiptsSeen,
  payersSeen,
  reconciled,
  refunded,
  refundTurned,
  subscriptionChanged,
  voucherExpired,
  voucherIssued,
  voucherRunsOut,
  receivableReopened,
  receivableSettled,
  orderTransferPart,
  refundAccountAwaited,
} from './billing.events.ts';
export type {
  CardExpiring,
  PauseOvertaken,
  ReceiptReplaced,
  ReceiptsSeen,
  PayersSeen,
  Reconciled,
  ReceivableSettled,
  RefundAccountAwaited,
  ReconcileReason,
  ToldChange,
  VoucherIssued,
} from './billing.events.ts';
export type {
  Disputed,
  MatterKind,
  NextOffer,
  Paid,
  PaymentFailed,
  Refunded,
  RefundTurned,
  SubscriptionChanged,
  ToldDiscount,
  VoucherExpired,
} from './domain/decision.ts';
export type { DisclosureBlock, ShownDisclosure } from './domain/disclosure.ts';
export type { GrantedDiscount } from './domain/discount.ts';
export type { Offer, OfferStream, SubjectRef } from './domain/offer.ts';
export type { LiveCharge, LiveFacts, LiveInvoice } from './domain/live-facts.ts';
export { heardEvents, heardLists } from './domain/heard-events.ts';
export {
  fitsKonbini,
  konbiniHindrance,
  konbiniHindrances,
  konbiniLimits,
  paymentMeans,
  voucherDays,
} from './domain/payment-means.ts';
export type { KonbiniHindrance } from './domain/payment-means.ts';
export type { ManualMeans, OnlineMeans, PaymentMeans } from './domain/payment-means.ts';
export { renewalOpensBefore } from './domain/prepaid-term.ts';
export type { CheckoutState } from './domain/checkout-states.ts';
export type { EndedBecause, SubscriptionStatus } from './domain/subscription-states.ts';

export { DiscountUses } from './actions/discount-uses.ts';
export type { DiscountSum, DiscountUse, DiscountUsed } from './store/discount.store.ts';
export { ReviewOrder } from './actions/review-order.ts';
export { StartCheckout } from './actions/start-checkout.ts';
export type { CheckoutWish } from './actions/start-checkout.ts';
export type { CheckoutView } from './actions/checkout-view.ts';
export { AskWhilePaying } from './actions/ask-while-paying.ts';
export { AwaitOrderTransfer } from './actions/await-order-transfer.ts';
export type { OrderTransferWish } from './actions/await-order-transfer.ts';
export { EndOrderTransfer } from './actions/end-order-transfer.ts';
export type { OrderTransferView } from './actions/end-order-transfer.ts';
export { BringBankFile } from './actions/bring-bank-file.ts';
export { MatchSureTransfers } from './actions/match-sure-transfers.ts';
export { MatchTransfer } from './actions/match-transfer.ts';
export { AssignHeldMoney } from './actions/assign-held-money.ts';
export { MoveHeldMoney } from './actions/move-held-money.ts';
export { ReadTransfers } from './actions/read-transfers.ts';
export { SaveBankAccount } from './actions/save-bank-account.ts';
export { ReadHeldMoney } from './actions/read-held-money.ts';
export { MoneyOfPayers } from './actions/money-of-payers.ts';
export { RemindOfRefundAccountsJob } from './edges/schedules/remind-of-refund-accounts.job.ts';
export { NameRefundAccount } from './actions/name-refund-account.ts';
export type { RefundAccountAsked } from './actions/name-refund-account.ts';
export type { RefundAccount } from './domain/held/refund-account.ts';
export { DeliverOrder } from './actions/deliver-order.ts';
export type { Delivery } from './actions/deliver-order.ts';
export { KeyOfRefund } from './actions/key-of-refund.ts';
export { GiveUpOrder } from './actions/give-up-order.ts';
export { FindCheckout } from './actions/find-checkout.ts';
export { CardOf } from './actions/card-of.ts';
export type { CardView } from './actions/card-of.ts';
export { ChangeCard } from './actions/change-card.ts';
export type { CardWish } from './actions/change-card.ts';
export type { CardPageView } from './actions/card-page-view.ts';
export { FindCardPage } from './actions/find-card-page.ts';
export { ChangeOffer } from './actions/change-offer.ts';
export type { ChangeTiming, OfferChangeWish } from './actions/change-offer.ts';
export { ChangeOnInvoice } from './actions/change-on-invoice.ts';
export type { InvoicedChange } from './actions/change-on-invoice.ts';
export { SaveInvoicing } from './actions/save-invoicing.ts';
export { SaveReceiptStamps } from './actions/save-receipt-stamps.ts';
export { ReviewRaise } from './actions/review-raise.ts';
export type { ReviewedRaise } from './actions/review-raise.ts';
export type { RaiseShare } from './domain/raised-term.ts';
export { FindOfferChange } from './actions/find-offer-change.ts';
export type { OfferChangeView } from './actions/offer-change-view.ts';
export { KeepCollecting } from './actions/keep-collecting.ts';
export { RequestPause } from './actions/request-pause.ts';
export type { PauseChoice } from './actions/request-pause.ts';
export { ResumeNow } from './actions/resume-now.ts';
export type { PauseDays, SettledPauseDays } from './domain/pause.ts';
export { longestPause } from './domain/pause.ts';
export { MoveOffer } from './actions/move-offer.ts';
export { KeepOffer } from './actions/keep-offer.ts';
export { RegisterOffer } from './edges/register-offer.ts';
export { AwaitedChange } from './actions/awaited-change.ts';
export { ConfirmOfferChange } from './edges/confirm-offer-change.ts';
export { PreviewOfferChange } from './edges/preview-offer-change.ts';
export type { PreviewedCharge } from './domain/previewed-charge.ts';
export { SubscriptionOf } from './actions/subscription-of.ts';
export type { SubscriptionView } from './actions/subscription-of.ts';
export { CustomerOf } from './actions/customer-of.ts';
export type { CustomerView } from './actions/customer-of.ts';
export { RequestCancellation } from './actions/request-cancellation.ts';
export { GiveUpUnpaid } from './actions/give-up-unpaid.ts';
export { GiveUpVoucher } from './actions/give-up-voucher.ts';
export { VoucherOf } from './actions/voucher-of.ts';
export { PaymentRecordsOf } from './actions/payment-records-of.ts';
export type { PaymentRecord } from './store/payment.store.ts';
export { UnpaidOf } from './actions/unpaid-of.ts';
export type { UnpaidFee } from './actions/unpaid-of.ts';
export type { DeclineCause } from './domain/decline-cause.ts';
export { KeepSubscription } from './actions/keep-subscription.ts';
export { ForgetCustomer } from './actions/forget-customer.ts';
export { MayStillCharge } from './actions/may-still-charge.ts';
export { StopCharging } from './actions/stop-charging.ts';
export type { ChargingEnds, StopWish } from './actions/stop-charging.ts';
export { RequestReconcile } from './actions/request-reconcile.ts';
export { ReviewRefund } from './actions/review-refund.ts';
export type { RefundReview } from './actions/review-refund.ts';
export { RefundPayment } from './actions/refund-payment.ts';
export { ListMoneyMatters } from './actions/list-money-matters.ts';
export type { MatterView } from './actions/list-money-matters.ts';
export { TakePayment } from './actions/take-payment.ts';
export type { ManualPayment, ManualReview } from './actions/take-payment.ts';
export { ReversePayment } from './actions/reverse-payment.ts';
export type { ManualForm } from './domain/manual-payment.ts';
export { NameCustomer } from './actions/name-customer.ts';
export { HoldPayers } from './actions/hold-payers.ts';
export { PaymentsOf } from './actions/payments-of.ts';
export type { PaymentView } from './actions/payments-of.ts';
export { CountDrift } from './actions/count-drift.ts';
export type { DriftCount } from './actions/count-drift.ts';
export { ReadMoneyHealth } from './actions/read-money-health.ts';
export type { MoneyHealth } from './actions/read-money-health.ts';

export { ReconcileCustomer } from './edges/reconcile-customer.ts';
export { CustomerFactsGateway } from './edges/gateways/customer-facts.gateway.ts';
export { StripeInbox } from './edges/stripe-inbox.ts';
export { DeskPaymentType, ManualMeansEnum } from './edges/graphql/desk-payment.type.ts';
export { CompanyDocuments } from './actions/company-documents.ts';
export type { CompanyDocument } from './actions/company-documents.ts';
export { documentKindNames } from './domain/documents/document-facts.ts';
export type { Counterparty, DocumentKind } from './domain/documents/document-facts.ts';
export { DocumentKindEnum, DocumentSummaryType, IssueDocumentInput } from './edges/graphql/document.type.ts';
export { shownSummary, wishOf } from './edges/graphql/shown-document.ts';
export { IssueDocument } from './actions/issue-document.ts';
export type { DocumentWish } from './actions/issue-document.ts';
export type { InvoiceIncome } from './actions/keep-receivable.ts';
export { SettleReceivables } from './actions/settle-receivables.ts';
export type { Settlement } from './actions/settle-receivables.ts';
export { VerifyReceivables } from './actions/verify-receivables.ts';
export { VerifyDocuments } from './actions/verify-documents.ts';
export { ShowPapers } from './actions/show-papers.ts';
export { ReceiptsOf } from './actions/receipts-of.ts';
export { CardPageType, PaymentCardType } from './edges/graphql/card.type.ts';
export { receiptForOwner } from './edges/graphql/shown-receipt.ts';
export { bytesOf, paperInk, rule, sheet } from './edges/documents/paper.ts';
export { handedPdf } from './edges/documents/handed-pdf.ts';
export { HandOutReceipt } from './actions/hand-out-receipt.ts';
export { LinkReceipt } from './actions/link-receipt.ts';
export { KeepCashPayment } from './actions/keep-cash-payment.ts';
export { SetReceiptAddressee } from './actions/set-receipt-addressee.ts';
export type { CashReturn } from './domain/cash-receipt.ts';
export { ReceiptType } from './edges/graphql/receipt.type.ts';
export { receiptAtDesk } from './edges/graphql/shown-receipt.ts';
export { shownAtDesk } from './edges/graphql/shown-at-desk.ts';
export { OnlineMeansEnum } from './edges/graphql/checkout-attempt.type.ts';
export { CheckoutAttemptType } from './edges/graphql/checkout-attempt.type.ts';
export { CheckDriftJob } from './edges/schedules/check-drift.job.ts';
export { RemindOfConfirmationsJob } from './edges/schedules/remind-of-confirmations.job.ts';
export { PaidAheadJob } from './edges/schedules/paid-ahead.job.ts';
export { FillGapsJob } from './edges/schedules/fill-gaps.job.ts';
export { FeeInvoicesOf } from './actions/fee-invoices-of.ts';
export type { FeeInvoiceView } from './actions/fee-invoices-of.ts';
export { firstTermOnInvoice } from './domain/invoiced-term.ts';
export { OrderOnInvoice } from './actions/order-on-invoice.ts';
export type { InvoiceOrder } from './actions/order-on-invoice.ts';
export { QuoteFee } from './actions/quote-fee.ts';
export type { QuotePaper } from './actions/quote-fee.ts';
export { ReadInvoicing } from './actions/read-invoicing.ts';
export { PrepareVirtualAccount } from './edges/virtual/prepare-virtual-account.ts';
export { VirtualAccountType } from './edges/graphql/virtual-account.type.ts';
export type { Renewal } from './actions/renew-on-invoice.ts';
export { RenewOnInvoice } from './actions/renew-on-invoice.ts';
export type { PeriodToInvoice } from './actions/renew-on-invoice.ts';
export { documentPdf } from './edges/documents/document-pdf.ts';
export { checkedTerms, dueDay, monthEnd, usualTerms } from './domain/documents/payment-terms.ts';
export type { PaymentTerms } from './domain/documents/payment-terms.ts';
export type { FeeInvoice, FeeInvoiceState } from './domain/fee-invoice.ts';
export { feeInvoiceStates } from './domain/fee-invoice.ts';

import { IdentityModule } from '@enishi/identity';
import { LedgerModule } from '@enishi/ledger';
import { Module } from '@nestjs/common';

import { AbandonPages } from './actions/abandon-pages.ts';
import { ActOnMoneyMatter } from './actions/act-on-money-matter.ts';
import { AskWhilePaying } from './actions/ask-while-paying.ts';
import { AwaitedChange } from './actions/awaited-change.ts';
import { BookMovement } from './actions/book-movement.ts';
import { BookPayout } from './actions/book-payout.ts';
import { CardOf } from './actions/card-of.ts';
import { ChangeCard } from './actions/change-card.ts';
import { ChangeOffer } from './actions/change-offer.ts';
import { ChangeSubscription } from './actions/change-subscription.ts';
import { CountDrift } from './actions/count-drift.ts';
import { CustomerOf } from './actions/customer-of.ts';
import { DiscountUses } from './actions/discount-uses.ts';
import { FindCardPage } from './actions/find-card-page.ts';
import { FindCheckout } from './actions/find-checkout.ts';
import { FindOfferChange } from './actions/find-offer-change.ts';
import { ForgetCustomer } from './actions/forget-customer.ts';
import { GiveBack } from './actions/give-back.ts';
import { GiveUpUnpaid } from './actions/give-up-unpaid.ts';
import { GiveUpVoucher } from './actions/give-up-voucher.ts';
import { HeldSubscription } from './actions/held-subscription.ts';
import { HoldPayers } from './actions/hold-payers.ts';
import { KeepCollecting } from './actions/keep-collecting.ts';
import { KeepDisclosure } from './actions/keep-disclosure.ts';
import { KeepManualPayment } from './actions/keep-manual-payment.ts';
import { KeepOffer } from './actions/keep-offer.ts';
import { KeepSubscription } from './actions/keep-subscription.ts';
import { ListMoneyMatters } from './actions/list-money-matters.ts';
import { ListPayouts } from './actions/list-payouts.ts';
import { MayStillCharge } from './actions/may-still-charge.ts';
import { MoveOffer } from './actions/move-offer.ts';
import { NoticeExpiringCards } from './actions/notice-expiring-cards.ts';
import { PaymentRecordsOf } from './actions/payment-records-of.ts';
import { PaymentsOf } from './actions/payments-of.ts';
import { NameCustomer } from './actions/name-customer.ts';
import { PrepareCheckout } from './actions/prepare-checkout.ts';
import { PutBack } from './actions/put-back.ts';
import { ReadMoneyHealth } from './actions/read-money-health.ts';
import { receiptActions, receiptSteps } from './actions/receipt-actions.ts';
import { RecordStripeWishes } from './actions/record-stripe-wishes.ts';
import { RefundPayment } from './actions/refund-payment.ts';
import { RemindOfConfirmations } from './actions/remind-of-confirmations.ts';
import { RemindOfVouchers } from './actions/remind-of-vouchers.ts';
import { RequestCancellation } from './actions/request-cancellation.ts';
import { RequestPause } from './actions/request-pause.ts';
import { RequestReconcile } from './actions/request-reconcile.ts';
import { ResumeNow } from './actions/resume-now.ts';
import { ReversePayment } from './actions/reverse-payment.ts';
import { ReviewOrder } from './actions/review-order.ts';
import { ReviewRefund } from './actions/review-refund.ts';
import { SettleConfirmation } from './actions/settle-confirmation.ts';
import { SettleRefund } from './actions/settle-refund.ts';
import { SettleSubscriptionChange } from './actions/settle-subscription-change.ts';
import { ShowPapers } from './actions/show-papers.ts';
import { StartCheckout } from './actions/start-checkout.ts';
import { StopCharging } from './actions/stop-charging.ts';
import { SubscriptionOf } from './actions/subscription-of.ts';
import { TakeCard } from './actions/take-card.ts';
import { TakePayment } from './actions/take-payment.ts';
import { TurnTerm } from './actions/turn-term.ts';
import { UnpaidOf } from './actions/unpaid-of.ts';
import { VoucherOf } from './actions/voucher-of.ts';
import { WriteDownFacts } from './actions/write-down-facts.ts';
import { invoicingActions, invoicingSteps } from './actions/invoicing-actions.ts';
import { DocumentsModule } from './documents.module.ts';
import { ChangeAtStripe } from './edges/change-at-stripe.ts';
import { ConfirmOfferChange } from './edges/confirm-offer-change.ts';
import { FindStripeOwner } from './edges/find-stripe-owner.ts';
import { CardsGateway } from './edges/gateways/cards.gateway.ts';
import { CheckoutGateway } from './edges/gateways/checkout.gateway.ts';
import { ConfirmationsGateway } from './edges/gateways/confirmations.gateway.ts';
import { CustomerFactsGateway } from './edges/gateways/customer-facts.gateway.ts';
import { DiscountsGateway } from './edges/gateways/discounts.gateway.ts';
import { MoneyMovesGateway } from './edges/gateways/money-moves.gateway.ts';
import { PausesGateway } from './edges/gateways/pauses.gateway.ts';
import { PayoutsGateway } from './edges/gateways/payouts.gateway.ts';
import { StripeConnection } from './edges/gateways/stripe-connection.ts';
import { StripeListsGateway } from './edges/gateways/stripe-lists.gateway.ts';
import { SubscriptionChangesGateway } from './edges/gateways/subscription-changes.gateway.ts';
import { VoucherGateway } from './edges/gateways/voucher.gateway.ts';
import { HealMovement } from './edges/heal-movement.ts';
import { OpenBusiness } from './edges/open-business.ts';
import { PreviewOfferChange } from './edges/preview-offer-change.ts';
import { ProcessStripeEvent } from './edges/process-stripe-event.ts';
import { CarryOutRefund } from './edges/reactions/carry-out-refund.ts';
import { CarryOutSubscriptionChange } from './edges/reactions/carry-out-subscription-change.ts';
import { ChangeCards } from './edges/reactions/change-cards.ts';
import { CloseAbandonedPages } from './edges/reactions/close-abandoned-pages.ts';
import { DeleteStripeCustomer } from './edges/reactions/delete-stripe-customer.ts';
import { FollowReceivables } from './edges/reactions/follow-receivables.ts';
import { IssueReceiptWhenPaid } from './edges/reactions/issue-receipt-when-paid.ts';
import { OpenCheckoutPage } from './edges/reactions/open-checkout-page.ts';
import { ProcessStoredEvent } from './edges/reactions/process-stored-event.ts';
import { ReconcileOnRequest } from './edges/reactions/reconcile-on-request.ts';
import { ReconcileCustomer } from './edges/reconcile-customer.ts';
import { RegisterOffer } from './edges/register-offer.ts';
import { CheckDocumentsJob } from './edges/schedules/check-documents.job.ts';
import { CheckDriftJob } from './edges/schedules/check-drift.job.ts';
import { FillGapsJob } from './edges/schedules/fill-gaps.job.ts';
import { NoticeExpiringCardsJob } from './edges/schedules/notice-expiring-cards.job.ts';
import { RemindOfConfirmationsJob } from './edges/schedules/remind-of-confirmations.job.ts';
import { PaidAheadJob } from './edges/schedules/paid-ahead.job.ts';
import { SweepInboxJob } from './edges/schedules/sweep-inbox.job.ts';
import { TieOutJob } from './edges/schedules/tie-out.job.ts';
import { StripeInbox } from './edges/stripe-inbox.ts';
import { TieOutBalance } from './edges/tie-out-balance.ts';
import { TieOutPayouts } from './edges/tie-out-payouts.ts';
import { publishedVirtualEdges, virtualEdges } from './edges/virtual/virtual-edges.ts';
import { CardStore } from './store/card.store.ts';
import { CheckoutStore } from './store/checkout.store.ts';
import { CustomerStore } from './store/customer.store.ts';
import { DiscountStore } from './store/discount.store.ts';
import { InboxStore } from './store/inbox.store.ts';
import { CashPaymentStore } from './store/cash-payment.store.ts';
import { ManualPaymentStore } from './store/manual-payment.store.ts';
import { MatterStore } from './store/matter.store.ts';
import { MirrorStore } from './store/mirror.store.ts';
import { PaymentStore } from './store/payment.store.ts';
import { PayoutStore } from './store/payout.store.ts';
import { ReceiptLinkStore } from './store/receipt-link.store.ts';
import { ReceiptStore } from './store/receipt.store.ts';
import { SubscriptionStore } from './store/subscription.store.ts';
import { onceActions, onceSteps } from './once-actions.ts';
import { TransfersModule } from './transfers.module.ts';

const stores = [
  CardStore,
  CheckoutStore,
  CustomerStore,
  DiscountStore,
  InboxStore,
  CashPaymentStore,
  ManualPaymentStore,
  MatterStore,
  MirrorStore,
  PaymentStore,
  PayoutStore,
  ReceiptLinkStore,
  ReceiptStore,
  SubscriptionStore,
];

const gateways = [
  CardsGateway,
  CheckoutGateway,
  ConfirmationsGateway,
  CustomerFactsGateway,
  DiscountsGateway,
  MoneyMovesGateway,
  PausesGateway,
  PayoutsGateway,
  StripeConnection,
  StripeListsGateway,
  SubscriptionChangesGateway,
  VoucherGateway,
];

/** Steps of other actions; not for use outside. */
const inner = [
  ...invoicingSteps,
  ...onceSteps,
  AbandonPages,
  BookMovement,
  BookPayout,
  ChangeSubscription,
  ...receiptSteps,
  HeldSubscription,
  KeepDisclosure,
  KeepManualPayment,
  GiveBack,
  PrepareCheckout,
  PutBack,
  RecordStripeWishes,
  RemindOfConfirmations,
  RemindOfVouchers,
  SettleConfirmation,
  SettleRefund,
  SettleSubscriptionChange,
  TakeCard,
  TurnTerm,
  WriteDownFacts,
];

const reactions = [
  CarryOutRefund,
  CarryOutSubscriptionChange,
  ChangeCards,
  CloseAbandonedPages,
  DeleteStripeCustomer,
  FollowReceivables,
  IssueReceiptWhenPaid,
  OpenCheckoutPage,
  ProcessStoredEvent,
  ReconcileOnRequest,
];

const schedules = [
  CheckDocumentsJob,
  CheckDriftJob,
  FillGapsJob,
  NoticeExpiringCardsJob,
  PaidAheadJob,
  RemindOfConfirmationsJob,
  SweepInboxJob,
  TieOutJob,
];

const published = [
  ...invoicingActions,
  ...publishedVirtualEdges,
  ActOnMoneyMatter,
  AskWhilePaying,
  AwaitedChange,
  CardOf,
  ChangeCard,
  ChangeOffer,
  ConfirmOfferChange,
  CountDrift,
  CustomerOf,
  ...onceActions,
  DiscountUses,
  FindCardPage,
  FindCheckout,
  FindOfferChange,
  ForgetCustomer,
  GiveUpUnpaid,
  GiveUpVoucher,
  ...receiptActions,
  HoldPayers,
  NameCustomer,
  KeepCollecting,
  KeepOffer,
  KeepSubscription,
  ListMoneyMatters,
  ListPayouts,
  MayStillCharge,
  MoveOffer,
  NoticeExpiringCards,
  PaymentRecordsOf,
  PaymentsOf,
  PreviewOfferChange,
  ReadMoneyHealth,
  ReconcileCustomer,
  RefundPayment,
  RegisterOffer,
  RequestCancellation,
  RequestPause,
  RequestReconcile,
  ResumeNow,
  ReversePayment,
  ReviewOrder,
  ReviewRefund,
  ShowPapers,
  StartCheckout,
  StopCharging,
  StripeInbox,
  SubscriptionOf,
  TakePayment,
  UnpaidOf,
  VoucherOf,
];

/** Charging, refunding and receipts; everything that reaches Stripe. */
@Module({
  imports: [DocumentsModule, IdentityModule, LedgerModule, TransfersModule],
  providers: [
    ...stores,
    ...gateways,
    ...inner,
    ...published,
    ...reactions,
    ...schedules,
    ...virtualEdges,
    ...[
      ChangeAtStripe,
      FindStripeOwner,
      HealMovement,
      OpenBusiness,
      ProcessStripeEvent,
      TieOutBalance,
      TieOutPayouts,
    ],
  ],
  exports: [...published, DocumentsModule, TransfersModule],
})
export class BillingModule {}

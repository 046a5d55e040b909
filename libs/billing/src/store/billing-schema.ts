import type { Schema } from '@enishi/platform';
import { billingPersonalTables } from './billing-personal-tables.ts';

import { AllocationEntity } from './allocation.entity.ts';
import { BankAccountEntity } from './bank-account.entity.ts';
import { BankFileEntity } from './bank-file.entity.ts';
import { CardPageEntity } from './card-page.entity.ts';
import { CardEntity } from './card.entity.ts';
import { CashPaymentReturnEntity } from './cash-payment-return.entity.ts';
import { CashPaymentEntity } from './cash-payment.entity.ts';
import { CashReturnEntity } from './cash-return.entity.ts';
import { CheckoutAttemptEntity } from './checkout-attempt.entity.ts';
import { CustomerEntity } from './customer.entity.ts';
import { DisclosureSnapshotEntity } from './disclosure-snapshot.entity.ts';
import { DiscountEntity } from './discount.entity.ts';
import { DisputeEntity } from './dispute.entity.ts';
import { DocumentCounterEntity } from './document-counter.entity.ts';
import { DocumentEntity } from './document.entity.ts';
import { DriftFindingEntity } from './drift-finding.entity.ts';
import { BillingAccountReminders1764986000000 } from './migrations/billing-account-reminders.ts';
import { BillingCards1764000003710 } from './migrations/billing-cards.ts';
import { BillingChangesInTurn1764390000000 } from './migrations/billing-changes-in-turn.ts';
import { BillingChangesTold1764530000000 } from './migrations/billing-changes-told.ts';
import { BillingConfirmedChanges1764430500000 } from './migrations/billing-confirmed-changes.ts';
import { BillingCheckout1764000003000 } from './migrations/billing-checkout.ts';
import { BillingFirstTerms1764390100000 } from './migrations/billing-first-terms.ts';
import { BillingInbox1764000003200 } from './migrations/billing-inbox.ts';
import { BillingDisputes1764370100000 } from './migrations/billing-disputes.ts';
import { BillingDiscounts1764410000000 } from './migrations/billing-discounts.ts';
import { FeeInvoiceEntity } from './fee-invoice.entity.ts';
import { BillingInvoiceReceipts1764830000000 } from './migrations/billing-invoice-receipts.ts';
import { BillingRefundAccounts1764881000000 } from './migrations/billing-refund-accounts.ts';
import { BillingOrderVouchers1764880000000 } from './migrations/billing-order-vouchers.ts';
import { BillingInvoicedTerms1764600000000 } from './migrations/billing-invoiced-terms.ts';
import { InvoicingTurnEntity } from './invoicing-turn.entity.ts';
import { BillingInvoicingTurns1764650200000 } from './migrations/billing-invoicing-turns.ts';
import { BillingRaisedTerms1764650000000 } from './migrations/billing-raised-terms.ts';
import { BillingDocuments1764560000000 } from './migrations/billing-documents.ts';
import { BillingMoney1764000003100 } from './migrations/billing-money.ts';
import { BillingTransfers1764610100000 } from './migrations/billing-transfers.ts';
import { BillingUnpaidFees1764000003720 } from './migrations/billing-unpaid-fees.ts';
import { BillingOfferNames1764000003300 } from './migrations/billing-offer-names.ts';
import { BillingPayouts1764370200000 } from './migrations/billing-payouts.ts';
import { BillingPartialRefunds1764200002000 } from './migrations/billing-partial-refunds.ts';
import { BillingPauses1764310100000 } from './migrations/billing-pauses.ts';
import { BillingReceiptSearch1764720100000 } from './migrations/billing-receipt-search.ts';
import { BillingCompanyDocuments1764720000000 } from './migrations/billing-company-documents.ts';
import { BillingHeldMoney1764680000000 } from './migrations/billing-held-money.ts';
import { BillingReceivables1764610000000 } from './migrations/billing-receivables.ts';
import { BillingReceiptVersions1764350100100 } from './migrations/billing-receipt-versions.ts';
import { HandSettlementEntity } from './hand-settlement.entity.ts';
import { HeldMoneyEntity } from './held-money.entity.ts';
import { HeldMoveEntity } from './held-move.entity.ts';
import { ManualPaymentEntity } from './manual-payment.entity.ts';
import { BillingManualPayments1764320102000 } from './migrations/billing-manual-payments.ts';
import { BillingPrepaidTerms1764320100000 } from './migrations/billing-prepaid-terms.ts';
import { BillingCashReceipts1764996000000 } from './migrations/billing-cash-receipts.ts';
import { BillingReceiptLinks1765090000000 } from './migrations/billing-receipt-links.ts';
import { BillingStampExempt1764996100000 } from './migrations/billing-stamp-exempt.ts';
import { BillingCashReturns1764730100000 } from './migrations/billing-cash-returns.ts';
import { BillingVirtualAccounts1764730000000 } from './migrations/billing-virtual-accounts.ts';
import { BillingShownPapers1764400100000 } from './migrations/billing-shown-papers.ts';
import { BillingSubscriptionTurns1764000003400 } from './migrations/billing-subscription-turns.ts';
import { BillingOfferChanges1764000003500 } from './migrations/billing-offer-changes.ts';
import { BillingOrderTransfers1764930000000 } from './migrations/billing-order-transfers.ts';
import { BillingOrders1764420000000 } from './migrations/billing-orders.ts';
import { MoneyMatterEntity } from './money-matter.entity.ts';
import { OrderTransferEntity } from './order-transfer.entity.ts';
import { PayerNameEntity } from './payer-name.entity.ts';
import { PaymentEntity } from './payment.entity.ts';
import { PayoutEntity } from './payout.entity.ts';
import { PriceEntity } from './price.entity.ts';
import { ReceiptCounterEntity } from './receipt-counter.entity.ts';
import { ReceiptLinkEntity } from './receipt-link.entity.ts';
import { ReceiptTurnEntity } from './receipt-turn.entity.ts';
import { ReceiptEntity } from './receipt.entity.ts';
import { ReceivableEntity } from './receivable.entity.ts';
import { RefundAccountEntity } from './refund-account.entity.ts';
import { RefundEntity } from './refund.entity.ts';
import { StripeCursorEntity } from './stripe-cursor.entity.ts';
import { StripeCustomerEntity } from './stripe-customer.entity.ts';
import { StripeEventEntity } from './stripe-event.entity.ts';
import { SubscriptionChangeEntity } from './subscription-change.entity.ts';
import { SubscriptionTurnEntity } from './subscription-turn.entity.ts';
import { SubscriptionEntity } from './subscription.entity.ts';
import { TransferRequestEntity } from './transfer-request.entity.ts';
import { TransferEntity } from './transfer.entity.ts';

/** Tables and migrations (oldest first) of the schema `billing`. */
export const billingSchema: Schema = {
  entities: [
    CustomerEntity,
    StripeCustomerEntity,
    PriceEntity,
    DiscountEntity,
    DisclosureSnapshotEntity,
    CheckoutAttemptEntity,
    CardEntity,
    CardPageEntity,
    SubscriptionEntity,
    SubscriptionChangeEntity,
    SubscriptionTurnEntity,
    PaymentEntity,
    ManualPaymentEntity,
    CashPaymentEntity,
    CashPaymentReturnEntity,
    RefundEntity,
    DisputeEntity,
    PayoutEntity,
    ReceiptEntity,
    ReceiptTurnEntity,
    ReceiptLinkEntity,
    ReceiptCounterEntity,
    DocumentEntity,
    FeeInvoiceEntity,
    InvoicingTurnEntity,
    DocumentCounterEntity,
    ReceivableEntity,
    AllocationEntity,
    BankAccountEntity,
    BankFileEntity,
    TransferEntity,
    PayerNameEntity,
    OrderTransferEntity,
    RefundAccountEntity,
    HandSettlementEntity,
    HeldMoneyEntity,
    TransferRequestEntity,
    CashReturnEntity,
    HeldMoveEntity,
    StripeEventEntity,
    StripeCursorEntity,
    DriftFindingEntity,
    MoneyMatterEntity,
  ],
  migrations: [
    BillingCheckout1764000003000,
    BillingMoney1764000003100,
    BillingInbox1764000003200,
    BillingOfferNames1764000003300,
    BillingSubscriptionTurns1764000003400,
    BillingOfferChanges1764000003500,
    BillingCards1764000003710,
    BillingUnpaidFees1764000003720,
    BillingPartialRefunds1764200002000,
    BillingPauses1764310100000,
    BillingReceiptVersions1764350100100,
    BillingDisputes1764370100000,
    BillingPayouts1764370200000,
    BillingPrepaidTerms1764320100000,
    BillingManualPayments1764320102000,
    BillingChangesInTurn1764390000000,
    BillingFirstTerms1764390100000,
    BillingDiscounts1764410000000,
    BillingOrders1764420000000,
    BillingShownPapers1764400100000,
    BillingConfirmedChanges1764430500000,
    BillingChangesTold1764530000000,
    BillingDocuments1764560000000,
    BillingInvoicedTerms1764600000000,
    BillingReceivables1764610000000,
    BillingTransfers1764610100000,
    BillingHeldMoney1764680000000,
    BillingCompanyDocuments1764720000000,
    BillingReceiptSearch1764720100000,
    BillingRaisedTerms1764650000000,
    BillingInvoicingTurns1764650200000,
    BillingVirtualAccounts1764730000000,
    BillingCashReturns1764730100000,
    BillingInvoiceReceipts1764830000000,
    BillingOrderVouchers1764880000000,
    BillingRefundAccounts1764881000000,
    BillingOrderTransfers1764930000000,
    BillingAccountReminders1764986000000,
    BillingCashReceipts1764996000000,
    BillingStampExempt1764996100000,
    BillingReceiptLinks1765090000000,
  ],
  personal: billingPersonalTables,
};

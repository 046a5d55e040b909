import { Module } from '@nestjs/common';

import { BillingModule } from './billing.module.ts';
import { ClosingModule } from './closing.module.ts';
import { DocumentFiles } from './edges/documents/document-files.controller.ts';
import { ReceiptFiles } from './edges/documents/receipt-files.controller.ts';
import { HandSettlementResolver } from './edges/graphql/hand-settlement.resolver.ts';
import { HeldMoneyResolver } from './edges/graphql/held-money.resolver.ts';
import { CardResolver } from './edges/graphql/card.resolver.ts';
import { CheckoutResolver } from './edges/graphql/checkout.resolver.ts';
import { ClosingResolver } from './edges/graphql/closing.resolver.ts';
import { DeskDocumentResolver } from './edges/graphql/desk-document.resolver.ts';
import { DeskPaymentResolver } from './edges/graphql/desk-payment.resolver.ts';
import { DeskReceiptResolver } from './edges/graphql/desk-receipt.resolver.ts';
import { InvoicingResolver } from './edges/graphql/invoicing.resolver.ts';
import { MoneyMatterResolver } from './edges/graphql/money-matter.resolver.ts';
import { PayoutResolver } from './edges/graphql/payout.resolver.ts';
import { ReceiptResolver } from './edges/graphql/receipt.resolver.ts';
import { TransferActsResolver } from './edges/graphql/transfer-acts.resolver.ts';
import { TransferResolver } from './edges/graphql/transfer.resolver.ts';
import { CashReturnResolver } from './edges/graphql/cash-return.resolver.ts';
import { StripeTransferResolver } from './edges/graphql/stripe-transfer.resolver.ts';
import { StripeHook } from './edges/hooks/stripe-hook.controller.ts';

/** Billing's part of the schema for fans, the files they download, and Stripe's way in. */
@Module({
  imports: [BillingModule],
  controllers: [DocumentFiles, ReceiptFiles, StripeHook],
  providers: [CardResolver, CheckoutResolver, ReceiptResolver],
})
export class BillingPublicApi {}

/** Billing's part of the secretariat's schema. */
@Module({
  imports: [BillingModule, ClosingModule],
  providers: [
    ClosingResolver,
    DeskDocumentResolver,
    DeskPaymentResolver,
    DeskReceiptResolver,
    InvoicingResolver,
    MoneyMatterResolver,
    PayoutResolver,
    HandSettlementResolver,
    HeldMoneyResolver,
    CashReturnResolver,
    StripeTransferResolver,
    TransferActsResolver,
    TransferResolver,
  ],
})
export class BillingDeskApi {}

import { InvoicingTurnStore } from '../store/invoicing-turn.store.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import { BeginInvoicedTerm } from './begin-invoiced-term.ts';
import { ChangeOnInvoice } from './change-on-invoice.ts';
import { CreditFeeInvoices } from './credit-fee-invoices.ts';
import { FallBackToPaid } from './fall-back-to-paid.ts';
import { FeeInvoicesOf } from './fee-invoices-of.ts';
import { InvoiceFee } from './invoice-fee.ts';
import { KeepInvoicing } from './keep-invoicing.ts';
import { OrderOnInvoice } from './order-on-invoice.ts';
import { QuoteFee } from './quote-fee.ts';
import { RenewOnInvoice } from './renew-on-invoice.ts';
import { ReviewRaise } from './review-raise.ts';
import { SaveInvoicing } from './save-invoicing.ts';
import { SaveReceiptStamps } from './save-receipt-stamps.ts';
import { SettleFeeInvoice } from './settle-fee-invoice.ts';
import { CashReturnStore } from '../store/cash-return.store.ts';
import { TransferRequestStore } from '../store/transfer-request.store.ts';
import { TurnInvoicedTerm } from './turn-invoiced-term.ts';
import { AskTransferAgain } from './virtual/ask-transfer-again.ts';
import { PlanTransferRequest } from './virtual/plan-transfer-request.ts';
import { ReadStripeTransfers } from './virtual/read-stripe-transfers.ts';
import { ReturnCash } from './virtual/return-cash.ts';
import { TakeStripeTransfers } from './virtual/take-stripe-transfers.ts';
import { TakeTransferMoney } from './virtual/take-transfer-money.ts';
import { WhereToPay } from './virtual/where-to-pay.ts';

/** Fees on invoice, for the module: steps of other actions, not for use outside. */
export const invoicingSteps = [
  BeginInvoicedTerm,
  CreditFeeInvoices,
  FallBackToPaid,
  InvoiceFee,
  KeepInvoicing,
  PlanTransferRequest,
  TakeStripeTransfers,
  TakeTransferMoney,
  TurnInvoicedTerm,
  WhereToPay,
  FeeInvoiceStore,
  InvoicingTurnStore,
  CashReturnStore,
  TransferRequestStore,
];

/** What others ask for. */
export const invoicingActions = [
  AskTransferAgain,
  ChangeOnInvoice,
  FeeInvoicesOf,
  OrderOnInvoice,
  QuoteFee,
  ReadStripeTransfers,
  RenewOnInvoice,
  ReturnCash,
  ReviewRaise,
  SaveInvoicing,
  SaveReceiptStamps,
  SettleFeeInvoice,
];

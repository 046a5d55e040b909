import { CopyReceipts } from './copy-receipts.ts';
import { FindReceipt } from './find-receipt.ts';
import { HandOutReceipt } from './hand-out-receipt.ts';
import { IssueInvoiceReceipt } from './issue-invoice-receipt.ts';
import { IssueReceipt } from './issue-receipt.ts';
import { KeepCashPayment } from './keep-cash-payment.ts';
import { LinkReceipt } from './link-receipt.ts';
import { ReadInvoicePayment } from './read-invoice-payment.ts';
import { ReceiptMoney } from './receipt-money.ts';
import { ReceiptsOf } from './receipts-of.ts';
import { ReplaceReceipt } from './replace-receipt.ts';
import { SetReceiptAddressee } from './set-receipt-addressee.ts';
import { SplitReceipt } from './split-receipt.ts';

/** Receipts, for the module: steps of other actions, not for use outside. */
export const receiptSteps = [FindReceipt, IssueInvoiceReceipt, IssueReceipt, ReceiptMoney, ReplaceReceipt];

/** What others ask for. */
export const receiptActions = [
  CopyReceipts,
  HandOutReceipt,
  KeepCashPayment,
  LinkReceipt,
  ReadInvoicePayment,
  ReceiptsOf,
  SetReceiptAddressee,
  SplitReceipt,
];

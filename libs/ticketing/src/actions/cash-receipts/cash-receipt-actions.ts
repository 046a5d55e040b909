import { FindCash } from './find-cash.ts';
import { HandBackDoorCash } from './hand-back-door-cash.ts';
import { IssueCashReceipt } from './issue-cash-receipt.ts';
import { MailCashReceipt } from './mail-cash-receipt.ts';
import { PostCashReceipt } from './post-cash-receipt.ts';
import { ReadCashReceipts } from './read-cash-receipts.ts';
import { WriteCashReceipt } from './write-cash-receipt.ts';

/** Receipts of cash that was taken at the counter, or at the entrance. */
export const cashReceiptActions = [
  ...[FindCash, HandBackDoorCash, IssueCashReceipt, MailCashReceipt, PostCashReceipt],
  ...[ReadCashReceipts, WriteCashReceipt],
];

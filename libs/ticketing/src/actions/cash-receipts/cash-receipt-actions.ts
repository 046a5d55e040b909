import { IssueCashReceipt } from './issue-cash-receipt.ts';
import { ReadCashReceipts } from './read-cash-receipts.ts';
import { WriteCashReceipt } from './write-cash-receipt.ts';

/** Receipts of cash that was taken at the counter. */
export const cashReceiptActions = [IssueCashReceipt, ReadCashReceipts, WriteCashReceipt];

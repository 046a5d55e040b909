import type { TokyoDate, Yen } from '@enishi/kernel';
import { yen } from '@enishi/kernel';

import { receiptNumber } from '../domain/receipt-terms.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';

/** A receipt as its owner sees it. Amounts are yen, tax included; `refunded` is what has come back of the payment. */
export type ReceiptView = {
  id: string;
  number: string;
  issuedOn: TokyoDate;
  paidOn: TokyoDate;
  amount: Yen;
  taxInside: Yen;
  addressee: string;
  description: string;
  refunded: Yen;
  addresseeEditable: boolean;
};

/** What of a receipt may be seen outside. */
export function receiptView(receipt: ReceiptEntity, refunded: Yen = yen(0)): ReceiptView {
  const { id, issuedOn, paidOn, amount, taxInside, addressee, description } = receipt;
  const addresseeEditable = receipt.firstDownloadedAt === null;
  return {
    id,
    number: receiptNumber(receipt),
    issuedOn,
    paidOn,
    amount,
    taxInside,
    addressee,
    description,
    refunded,
    addresseeEditable,
  };
}

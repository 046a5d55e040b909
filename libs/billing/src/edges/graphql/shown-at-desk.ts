import type { PaymentView } from '../../actions/payments-of.ts';
import type { DeskPaymentType } from './desk-payment.type.ts';
import { receiptAddress } from './receipt-address.ts';

/** A payment as the desk shows it, with the address of its receipt. */
export function shownAtDesk({ receipt, ...view }: PaymentView, communitySlug: string): DeskPaymentType {
  const receiptUrl = receipt && receiptAddress(communitySlug, receipt.id);
  return { ...view, receiptNumber: receipt?.number ?? null, receiptUrl };
}

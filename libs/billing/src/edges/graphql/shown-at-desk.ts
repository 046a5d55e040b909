import type { PaymentView } from '../../actions/payments-of.ts';
import type { DeskPaymentType } from './desk-payment.type.ts';
import { receiptAddress } from './receipt-address.ts';

/** A payment as the desk shows it, with the addresses of its receipts. */
export function shownAtDesk({ receipts, ...view }: PaymentView, communitySlug: string): DeskPaymentType {
  const shown = receipts.map(({ id, number }) => ({ id, number, url: receiptAddress(communitySlug, id) }));
  return { ...view, receipts: shown };
}

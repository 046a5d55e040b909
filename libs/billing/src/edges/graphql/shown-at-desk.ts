import type { Bilingual } from '@enishi/kernel';

import type { PaymentView } from '../../actions/payments-of.ts';
import type { DeskPaymentType } from './desk-payment.type.ts';
import { receiptAddress } from './receipt-address.ts';

/** A payment as the desk shows it, with the addresses of its receipts; without a name in both languages by the one on the receipt. */
export function shownAtDesk(
  { receipts, description, ...view }: PaymentView,
  communitySlug: string,
  name: Bilingual = { ja: description, en: description },
): DeskPaymentType {
  const shown = receipts.map(({ id, number }) => ({ id, number, url: receiptAddress(communitySlug, id) }));
  return { ...view, description: name, receipts: shown };
}

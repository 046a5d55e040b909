import { tokyoDateOf } from '@enishi/kernel';

import type { PaymentReturn } from '../domain/return-invoice.ts';
import type { RefundEntity } from '../store/refund.entity.ts';

/** A refund as receipts state it: on the day on which it was made. */
export const paymentReturn = ({ amount, settledAt, requestedAt }: RefundEntity): PaymentReturn => ({
  amount,
  on: tokyoDateOf(settledAt ?? requestedAt),
});

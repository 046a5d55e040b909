import type { LiveCharge } from './live-facts.ts';
import type { MirroredPayment } from './mirror.ts';
import { standingOf } from './paid-fee.ts';

/** When the money came: the charge itself may date from the order. */
export const paidAtOf = ({ balance, createdAt }: LiveCharge): Date => balance?.at ?? createdAt;

/** A payment without an invoice that is known: its movement on the balance may have come since, or a dispute. */
export function seenAgain(before: MirroredPayment, charge: LiveCharge): MirroredPayment {
  const { balance } = charge;
  return {
    ...before,
    stripeBalanceTransactionId: before.stripeBalanceTransactionId ?? balance?.id ?? null,
    ...{ fee: before.fee ?? balance?.fee ?? null, net: before.net ?? balance?.net ?? null },
    state: standingOf(charge, before),
  };
}

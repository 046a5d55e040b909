import type { ApiRefusal } from '../../api/refusal.ts';

/** Why a refund is not done, and whether money moved. */
export type RefundTrouble = { moneyMoved: 'no' | 'unknown'; sentence: string };

/** A refusal is a clear no, except that nobody answered in time. */
export function refusedRefund(refusal: ApiRefusal): RefundTrouble {
  return { moneyMoved: refusal.kind === 'unavailable' ? 'unknown' : 'no', sentence: refusal.message };
}

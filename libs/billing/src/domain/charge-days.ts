import { anchorAt, anchorOn, tokyoDateOf } from '@enishi/kernel';
import type { Anchor } from '@enishi/kernel';
import type { MirroredSubscription } from './mirror.ts';

/** What the days of a subscription's charges are counted from: Stripe counts by UTC, what is paid ahead or on invoice by Tokyo's days. */
export function anchorOfCharges({
  prepaid,
  invoiced,
  anchorAt: at,
}: Pick<MirroredSubscription, 'prepaid' | 'invoiced' | 'anchorAt'>): Anchor {
  return prepaid || invoiced ? anchorOn(tokyoDateOf(at)) : anchorAt(at);
}

import { addDays, Refusal, tokyoDateOf } from '@enishi/kernel';
import type { MirroredSubscription } from './mirror.ts';
import type { OrderMeans } from './payment-means.ts';
import { mayBeExtended, paidUntil, renewalOpensBefore } from './prepaid-term.ts';

/**
 * Why something cannot be ordered beside what runs; null where it can. A subscription is charged by itself,
 * and a term on invoice is invoiced again: `ALREADY_SUBSCRIBED`. A term that is paid for is extended from two months before its end, by the means that pays ahead and
 * for the same offer: else `PAID_AHEAD` (conflict). In its grace anything may be ordered; a card begins anew that day, an invoice
 * goes on from the end of what is paid.
 */
export function standsInTheWay(
  running: MirroredSubscription,
  { means, offerKey }: { means: OrderMeans; offerKey: string },
  now: Date,
): Refusal | null {
  if (!running.prepaid || running.invoiced) return new Refusal('conflict', 'ALREADY_SUBSCRIBED');
  if (running.status === 'past_due') return null;
  const today = tokyoDateOf(now);
  if (means === 'konbini' && running.offerKey === offerKey && mayBeExtended(running, today)) return null;
  return paidAhead(running);
}

/** That a term is paid for, until when, and from when on it may be paid for again: `PAID_AHEAD` (conflict). */
export function paidAhead(term: MirroredSubscription): Refusal {
  const end = tokyoDateOf(paidUntil(term));
  return new Refusal('conflict', 'PAID_AHEAD', {
    last: addDays(end, -1),
    opens: addDays(end, -renewalOpensBefore),
  });
}

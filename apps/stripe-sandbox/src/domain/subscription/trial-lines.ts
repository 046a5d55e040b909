import type { NewLine } from '../invoice/invoice-line.ts';
import type { Work } from '../work.ts';
import type { SubscriptionItem } from './subscription.ts';
import { fullLines } from './subscription-lines.ts';

/** A trial costs nothing, but its invoice names what is tried. */
export function trialLines(work: Work, items: readonly SubscriptionItem[]): NewLine[] {
  return fullLines(work, items).map((line) => ({ ...line, amount: 0, subtotal: 0 }));
}

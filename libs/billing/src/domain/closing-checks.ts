import type { MatterKind } from './decision.ts';

/** What may stand in the way of closing a month (月次締め), in the order in which it is shown. */
export const closingChecks = [
  'recognition',
  'books',
  'payouts',
  'drift',
  'matters',
  'transfers',
  'receivables',
  'documents',
] as const;
export type ClosingCheckKey = (typeof closingChecks)[number];

/** How much of each stands in the way; 0 is done. */
export type ClosingCounts = Readonly<Record<ClosingCheckKey, number>>;

/**
 * Which check counts a matter that waits for a person. A dispute goes on for months and is booked as it goes, so it holds up
 * no month; neither does somebody else's subscription, nor money at Stripe that is in no books. The chain of documents is walked anew, whether or not a matter says it is broken.
 */
const checkOfMatter: Record<MatterKind, ClosingCheckKey | null> = {
  payout_unclear: 'payouts',
  drift: 'drift',
  dead_letter: 'matters',
  unknown_payment: 'matters',
  duplicate_subscription: 'matters',
  refund_failed: 'matters',
  amount_mismatch: 'matters',
  cash_return_failed: null,
  documents_broken: null,
  foreign_event: null,
  dispute: null,
  dispute_lost: null,
};

/** Open matters by the check that counts them. */
export function mattersByCheck(
  open: Readonly<Partial<Record<MatterKind, number>>>,
): Pick<ClosingCounts, 'payouts' | 'drift' | 'matters'> {
  const counted = { payouts: 0, drift: 0, matters: 0 };
  for (const [kind, count] of Object.entries(open) as [MatterKind, number][]) {
    const check = checkOfMatter[kind];
    if (check && check in counted) counted[check as keyof typeof counted] += count;
  }
  return counted;
}

/** The checks that are not done, in order. */
export const stillWaiting = (counts: ClosingCounts): ClosingCheckKey[] =>
  closingChecks.filter((check) => counts[check] > 0);

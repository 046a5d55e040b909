import { Refusal, addMonthsFromAnchor, dayOfMonth, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { SourceKind } from './membership-status.ts';

/** What of a source decides when a gift begins. */
export type HeldSource = {
  readonly kind: SourceKind;
  readonly sourceId: string;
  readonly planKey: string;
  readonly prepaid: boolean;
  readonly fromDay: TokyoDate;
  readonly untilDay: TokyoDate | null;
  readonly paidUntil: TokyoDate | null;
  readonly graceUntil: TokyoDate | null;
  readonly resumesOn: TokyoDate | null;
};

/** The days of a gift; `until` is the first day without it. `ends` is a term paid ahead that it follows instead of a renewal. */
export type GiftTerm = {
  readonly from: TokyoDate;
  readonly until: TokyoDate;
  readonly ends: { readonly sourceId: string; readonly on: TokyoDate } | null;
};

/**
 * From when to when a gift received today runs. What the recipient has paid for themselves, and gifts received before, are used up
 * first, so that no day is paid for twice. A card that goes on being charged would be charged beside it: then the recipient
 * decides first, GIFT_BESIDE_CARD (conflict); likewise GIFT_BESIDE_UNPAID while a fee of theirs is unpaid.
 */
export function giftTerm(
  sources: readonly HeldSource[],
  { planKey, months }: { planKey: string; months: number },
  today: TokyoDate,
): Result<GiftTerm> {
  const held = sources.filter(({ kind, untilDay, resumesOn }) => {
    if (kind === 'free') return false;
    return untilDay === null || untilDay > today || (resumesOn !== null && resumesOn > today);
  });
  if (held.some(({ graceUntil }) => graceUntil !== null && graceUntil > today))
    return refused(new Refusal('conflict', 'GIFT_BESIDE_UNPAID'));
  if (held.some(isCharged)) return refused(new Refusal('conflict', 'GIFT_BESIDE_CARD'));
  const term = held.find(({ prepaid, untilDay }) => prepaid && untilDay === null);
  const ends = held
    .filter(({ kind, planKey: of }) => kind !== 'seat' && (kind !== 'complimentary' || of === planKey))
    .flatMap(({ untilDay, paidUntil }) => untilDay ?? paidUntil ?? []);
  const from = ends.reduce((latest, end) => (end > latest ? end : latest), today);
  return ok({
    from,
    until: addMonthsFromAnchor(from, months, dayOfMonth(from)),
    ends: term?.paidUntil ? { sourceId: term.sourceId, on: term.paidUntil } : null,
  });
}

/** Whether a card will be charged for it again: it renews, or is paused for a while. */
function isCharged({ kind, prepaid, untilDay, resumesOn }: HeldSource): boolean {
  if (kind !== 'subscription' && kind !== 'supporting') return false;
  return resumesOn !== null || (untilDay === null && !prepaid);
}

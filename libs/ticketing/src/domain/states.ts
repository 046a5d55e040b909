import { machine } from '@enishi/kernel';

/** An event is written (`draft`), on the site (`published`), or taken off it again (`withdrawn`); tickets that were sold stay good. */
export type EventState = 'draft' | 'published' | 'withdrawn';
export const eventMachine = machine<EventState>({
  draft: ['published'],
  published: ['withdrawn'],
  withdrawn: ['published'],
});

/**
 * A hold keeps places for one buyer until a time. That it has run out is a comparison with that time and needs no job: a stored
 * `active` whose time is over counts as `expired`, see `holdStateAt`.
 */
export type HoldState = 'active' | 'converted' | 'released' | 'expired';
export const holdMachine = machine<HoldState>({
  active: ['converted', 'released', 'expired'],
  converted: [],
  released: [],
  expired: [],
});

/** Where a purchase stands, from the choice of tickets to the tickets themselves. */
export type PurchaseStage = 'held' | 'expired' | 'released' | 'confirmed';

/** What was ordered is confirmed whatever its hold is by now; before that it is what its hold is at this instant. */
export function purchaseStageAt(
  hold: { readonly state: HoldState; readonly expiresAt: Date } | null,
  { ordered, now }: { readonly ordered: boolean; readonly now: Date },
): PurchaseStage {
  if (ordered) return 'confirmed';
  const state = hold && holdStateAt(hold, now);
  if (state === 'active') return 'held';
  return state === 'expired' ? 'expired' : 'released';
}

/** An order for tickets, from the press of the final button on. */
export type OrderState = 'confirmed';

/** One person's admission to one date. Whoever was let in by mistake is valid again; what was cancelled stays so. */
export type TicketState = 'valid' | 'checked_in' | 'cancelled';
export const ticketMachine = machine<TicketState>({
  valid: ['checked_in', 'cancelled'],
  checked_in: ['valid'],
  cancelled: [],
});

/** What a hold is at an instant, whatever is stored. */
export function holdStateAt(
  { state, expiresAt }: { readonly state: HoldState; readonly expiresAt: Date },
  now: Date,
): HoldState {
  return state === 'active' && expiresAt.getTime() <= now.getTime() ? 'expired' : state;
}

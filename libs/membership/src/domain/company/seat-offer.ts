import { Refusal } from '@enishi/kernel';
import { freeSeats, isOver } from './company-seats.ts';
import type { SeatClaim } from './company-seats.ts';
import type { SeatState } from './seat-states.ts';
import { isOfDomain } from './work-domain.ts';

/** What decides whether somebody can take a seat. */
export type SeatGround = {
  /** The invitation behind the link; null where the company's domain is what counts. */
  readonly invitation: {
    readonly state: SeatState;
    readonly email: string;
    readonly expiresAt: Date | null;
  } | null;
  /** Domains that are proved to be the company's. */
  readonly domains: readonly string[];
  readonly capacity: number;
  readonly seats: readonly (SeatClaim & { readonly memberId: string | null })[];
};

/** Whoever wants it: null before they have signed in. */
export type SeatTaker = { readonly email: string; readonly memberId: string | null } | null;

/**
 * Why a seat cannot be taken; null where it can. What has become of an invitation is told to nobody but whom it was for. Refusals, all
 * conflicts: SEAT_INVITE_REVOKED, SEAT_INVITE_USED, SEAT_INVITE_OTHER_PERSON (fact `email`, veiled by the caller), SEAT_NOT_OF_DOMAIN,
 * SEAT_INVITE_EXPIRED, SEAT_COMPANY_LAPSED, SEAT_HELD_ALREADY, SEAT_NONE_LEFT. Nothing is taken in any of these cases.
 */
export function whyNotTaken(ground: SeatGround, taker: SeatTaker, now: Date): Refusal | null {
  const no = (code: string): Refusal => new Refusal('conflict', code);
  const { invitation, capacity, seats, domains } = ground;
  if (invitation?.state === 'revoked') return no('SEAT_INVITE_REVOKED');
  if (invitation && invitation.state !== 'invited') return no('SEAT_INVITE_USED');
  if (taker && invitation && invitation.email !== taker.email) return no('SEAT_INVITE_OTHER_PERSON');
  if (taker && !invitation && !domains.some((domain) => isOfDomain(taker.email, domain)))
    return no('SEAT_NOT_OF_DOMAIN');
  if (invitation && isOver(invitation, now)) return no('SEAT_INVITE_EXPIRED');
  if (capacity === 0) return no('SEAT_COMPANY_LAPSED');
  const held = seats.some(({ state, memberId }) => state !== 'invited' && memberId === taker?.memberId);
  if (taker?.memberId && held) return no('SEAT_HELD_ALREADY');
  return freeSeats(seats, capacity) === 0 ? no('SEAT_NONE_LEFT') : null;
}

import { machine } from '@enishi/kernel';

/**
 * A seat of a company (利用枠) that somebody was asked to take: 招待中, 利用中, 保留中, 返却済み, 取り消し済み. A free place is no row
 * but what is left of the capacity, and an invitation that is over is told by its day.
 */
export const seatStates = {
  invited: 'invited',
  claimed: 'claimed',
  waiting: 'waiting',
  released: 'released',
  revoked: 'revoked',
} as const;
export type SeatState = keyof typeof seatStates;

/** Whoever was released or revoked is asked anew by another invitation. */
export const seatMachine = machine<SeatState>({
  invited: ['claimed', 'revoked'],
  claimed: ['waiting', 'released'],
  waiting: ['claimed', 'released'],
  released: [],
  revoked: [],
});

/** Why a seat gives nothing any more: the company took it, chose others, or pays no longer; the person gave it up or left. */
export const seatEnds = {
  taken_away: 'taken_away',
  not_chosen: 'not_chosen',
  no_room: 'no_room',
  company_ended: 'company_ended',
  given_up: 'given_up',
  left: 'left',
} as const;
export type SeatEnd = keyof typeof seatEnds;

/** How somebody may take one: by a letter to their address, or by having an address of the company's domain. */
export type SeatWay = 'letter' | 'domain';

/** What the employee does with a plan that they pay for themselves. */
export const ownPlanChoices = ['keep', 'end', 'refund'] as const;
export type OwnPlanChoice = (typeof ownPlanChoices)[number];

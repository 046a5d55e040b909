import { machine } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';

/**
 * A piece of work of one to four hours (しごと): written as a `draft`, `open` to members once published, `closed` by the desk for further people,
 * `called_off`. That it is full, or has begun, is a comparison (`gigPhaseAt`). What was published is never edited: whoever has taken a place would have agreed to
 * something else; it is called off and cut anew.
 */
export const gigStates = ['draft', 'open', 'closed', 'called_off'] as const;
export type GigState = (typeof gigStates)[number];
export const gigMachine = machine<GigState>({
  draft: ['open', 'called_off'],
  open: ['closed', 'called_off'],
  closed: ['open', 'called_off'],
  called_off: [],
});

/** As everybody sees it. */
export const gigPhases = ['draft', 'open', 'filled', 'closed', 'begun', 'called_off'] as const;
export type GigPhase = (typeof gigPhases)[number];

export type GigPlaces = {
  readonly state: GigState;
  readonly startsAt: Date;
  readonly places: number;
  readonly taken: number;
};

/** Where a gig stands at an instant; nobody takes a place of one that is not `open`. */
export function gigPhaseAt({ state, startsAt, places, taken }: GigPlaces, now: Date): GigPhase {
  if (state === 'draft' || state === 'called_off') return state;
  if (startsAt <= now) return 'begun';
  if (state === 'closed') return 'closed';
  return taken >= places ? 'filled' : 'open';
}

/** What there is to do in one piece: `reward` in yen per place, tax included; `minutes` that the work will probably take. */
export type GigWish = {
  readonly title: string;
  readonly steps: readonly string[];
  readonly skillId: string;
  readonly skill: Bilingual;
  readonly beginnerOk: boolean;
  /** A beginner comes with somebody experienced. */
  readonly accompanied: boolean;
  /** Code of a municipality of the community; its first two digits are the prefecture. */
  readonly area: string;
  readonly place: string;
  readonly places: number;
  readonly reward: Yen;
  readonly minutes: number;
  readonly turns: readonly GigTurn[];
};

/** From when to when, on one day of Tokyo, and to which day it moves when the weather is too bad. */
export type GigTurn = {
  readonly day: TokyoDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly substituteDay: TokyoDate | null;
};

/** The smallest place that nobody has, from 1 on. */
export function firstFreePlace(taken: readonly number[]): number {
  let place = 1;
  while (taken.includes(place)) place += 1;
  return place;
}

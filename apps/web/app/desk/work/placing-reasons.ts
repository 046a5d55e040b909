import type { GigPlacingReason } from '../../gql/desk/graphql.ts';

/** Why the desk puts somebody before others, in the order of the buttons. */
export const placingReasons: readonly GigPlacingReason[] = [
  ...(['knows_place', 'wants_to_learn', 'asked_us', 'their_turn', 'goes_with'] as const),
];

/** The reason on a button, `place wants_to_learn`; null on the one without. */
export const placingReasonIn = (act: string): GigPlacingReason | null =>
  placingReasons.find((reason) => act === `place ${reason}`) ?? null;

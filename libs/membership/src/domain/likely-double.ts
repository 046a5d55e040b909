/** Why two entries of the register may be one person, the strongest first. */
export const doubleReasons = ['mailbox', 'kana_and_birth', 'name_and_birth', 'kana_birth_unknown'] as const;
export type DoubleReason = (typeof doubleReasons)[number];

/** Two entries that may be one person. */
export type LikelyDouble = {
  readonly oneId: string;
  readonly otherId: string;
  readonly reasons: readonly DoubleReason[];
};

/** The two ids of a pair, the lower first, so that a pair is one pair whichever way it is named. */
export const inOrder = (one: string, other: string): [string, string] =>
  one < other ? [one, other] : [other, one];

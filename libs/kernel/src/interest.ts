/**
 * Topics a member may ask for (関心): a letter that is narrowed to topics reaches those who ticked one of them. They are asked for this
 * purpose and used for no other; the directory's interests are words of the member's own, for other members.
 */
export const interests = ['events', 'work', 'living', 'food', 'culture', 'nature', 'business'] as const;
export type Interest = (typeof interests)[number];

/** Each once, in the order of the list. */
export const readInterests = (chosen: readonly Interest[]): Interest[] =>
  interests.filter((interest) => chosen.includes(interest));

import type { ReadingReason } from '../../gql/desk/graphql.ts';

/** Why the desk may open a record, in the order of the choice. */
export const readingReasons: readonly ReadingReason[] = ['look_for_crew', 'person_asked', 'mend_record'];

export const reasonIn = (typed: string | null): ReadingReason | null =>
  readingReasons.find((one) => one === typed) ?? null;

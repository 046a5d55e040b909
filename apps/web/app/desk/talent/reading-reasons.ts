import type { ReadingReason } from '../../gql/desk/graphql.ts';

/** Why the desk may open a record, in the order of the choice. */
export type OpeningReason = Exclude<ReadingReason, 'tell_of_gigs' | 'arrange_life'>;
export const readingReasons: readonly OpeningReason[] = ['look_for_crew', 'person_asked', 'mend_record'];

export const reasonIn = (typed: string | null): OpeningReason | null =>
  readingReasons.find((one) => one === typed) ?? null;

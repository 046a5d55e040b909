import type { EventKind } from '../gql/public/graphql.ts';

/** What an event can be, in the order in which the site and the desk offer it. */
export const eventKinds: readonly EventKind[] = [
  'gathering',
  'talk',
  'workshop',
  'course',
  'festival',
  'tour',
  'work_trip',
];

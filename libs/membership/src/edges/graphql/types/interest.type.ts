import { interests } from '@enishi/kernel';
import type { Interest } from '@enishi/kernel';
import { graphqlEnum } from '@enishi/platform';

export const InterestEnum = graphqlEnum<Interest>(
  [...interests],
  'Interest',
  'A topic a member may ask to be written about.',
);

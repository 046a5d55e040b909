import { graphql } from '../../../gql/public/index.ts';

export const MyGigsDocument = graphql(`
  query MyGigs {
    myGigs {
      id
      state
      takenAt
      ahead
      endedBy
      endedAt
      reason
      dueOn
      fingerprint
      terms {
        label
        text
      }
      gig {
        id
        title
        startsAt
        companionBy
        companionHere
        endsAt
        place
        reward
        track
        company
      }
    }
  }
`);

export const StepBackDocument = graphql(`
  mutation StepBackFromGig($id: ID!, $reason: String!) {
    stepBackFromGig(id: $id, reason: $reason)
  }
`);

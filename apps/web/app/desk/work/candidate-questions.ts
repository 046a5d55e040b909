import { graphql } from '../../gql/desk/index.ts';

export const GigCandidatesDocument = graphql(`
  query GigCandidates($id: ID!) {
    gigCandidates(id: $id) {
      gig {
        id
        title
        company
        startsAt
        endsAt
        places
        taken
        reward
        track
        phase
      }
      candidates {
        recordId
        rank
        score
        reasons {
          term
          text {
            ja
            en
          }
        }
        hindrances {
          code
          why {
            ja
            en
          }
          clear {
            ja
            en
          }
        }
        word
        placed
        accepted
        mailedAt
      }
      found
      waves {
        number
        dueAt
        sentAt
        told
      }
      tellable
    }
  }
`);

export const TellOfGigDocument = graphql(`
  mutation TellOfGig($id: ID!) {
    tellOfGig(id: $id)
  }
`);
export const WriteGigWordDocument = graphql(`
  mutation WriteGigWord($id: ID!, $recordId: ID!, $word: String!) {
    writeGigWord(id: $id, recordId: $recordId, word: $word)
  }
`);
export const PlaceGigCandidateDocument = graphql(`
  mutation PlaceGigCandidate($id: ID!, $recordId: ID!, $reason: GigPlacingReason) {
    placeGigCandidate(id: $id, recordId: $recordId, reason: $reason)
  }
`);

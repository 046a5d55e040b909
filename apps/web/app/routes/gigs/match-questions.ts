import { graphql } from '../../gql/public/index.ts';

export const SuggestedGigsDocument = graphql(`
  query SuggestedGigs {
    myGigSuggestions {
      suited {
        ...MatchedGig
      }
      hindered {
        ...MatchedGig
      }
    }
  }

  fragment MatchedGig on SuggestedGig {
    gig {
      id
      title
      area
      place
      startsAt
      endsAt
      reward
      track
      company
    }
    reasons {
      term
      text {
        ja
        en
      }
    }
    hindrances {
      code
      stopsTaking
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
  }
`);

export const GigMatchDocument = graphql(`
  query GigMatch($id: ID!) {
    myGigMatch(id: $id) {
      reasons {
        term
        text {
          ja
          en
        }
      }
      hindrances {
        code
        stopsTaking
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
    }
  }
`);

export const StopGigMailDocument = graphql(`
  mutation StopGigMail($code: String!) {
    stopGigMail(code: $code)
  }
`);

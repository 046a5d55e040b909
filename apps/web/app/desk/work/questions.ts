import { graphql } from '../../gql/desk/index.ts';

export const HelpRequestsDocument = graphql(`
  query HelpRequests($state: HelpState, $first: Int!, $after: String) {
    helpRequests(state: $state, first: $first, after: $after) {
      items {
        id
        company
        title
        fromDay
        toDay
        hours
        state
        origin
        askedAt
        gigs {
          id
          places
          taken
          phase
        }
      }
      endCursor
      hasNext
    }
  }
`);

export const HelpRequestDocument = graphql(`
  query HelpRequest($id: ID!) {
    helpRequest(id: $id) {
      request {
        id
        companyId
        company
        title
        what
        fromDay
        toDay
        hours
        place
        contact
        state
        origin
        reason
        gigs {
          id
          title
          steps
          skill {
            ja
            en
          }
          startsAt
          endsAt
          place
          places
          taken
          reward
          minutes
          phase
          reason
          ahead
          track
          callOffCost
          accompanied
          companionHere
          substituteDay
          insurance {
            ja
            en
          }
        }
      }
      places {
        id
        gigId
        place
        memberId
        name
        state
        takenAt
        endedBy
        endedAt
        reason
      }
      wages {
        gigId
        verdict
        wage
        since
        least
        justification
      }
      skills {
        id
        name {
          ja
          en
        }
      }
      areas
    }
  }
`);

export const PastMinutesDocument = graphql(`
  query PastMinutes {
    pastMinutes {
      skillId
      title
      minutes
      count
    }
  }
`);

export const EnterHelpDocument = graphql(`
  mutation EnterHelp($companyId: ID!, $help: HelpInput!) {
    enterHelp(companyId: $companyId, help: $help)
  }
`);
export const DeclineHelpDocument = graphql(`
  mutation DeclineHelp($id: ID!, $reason: String!) {
    declineHelp(id: $id, reason: $reason)
  }
`);
export const CutGigsDocument = graphql(`
  mutation CutGigs($id: ID!, $cut: CutInput!) {
    cutGigs(id: $id, cut: $cut)
  }
`);
export const PublishGigsDocument = graphql(`
  mutation PublishGigs(
    $id: ID!
    $justification: String!
    $signs: GigSignsInput
    $insurance: GigInsuranceInput
  ) {
    publishGigs(id: $id, justification: $justification, signs: $signs, insurance: $insurance)
  }
`);
export const OpenGigDocument = graphql(`
  mutation OpenGig($id: ID!, $open: Boolean!) {
    openGig(id: $id, open: $open)
  }
`);
export const CallOffGigDocument = graphql(`
  mutation CallOffGig($id: ID!, $reason: String!, $shown: Int) {
    callOffGig(id: $id, reason: $reason, shown: $shown)
  }
`);
export const MoveGigForWeatherDocument = graphql(`
  mutation MoveGigForWeather($id: ID!, $reason: String!, $shown: Int) {
    moveGigForWeather(id: $id, reason: $reason, shown: $shown)
  }
`);

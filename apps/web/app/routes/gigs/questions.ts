import { graphql } from '../../gql/public/index.ts';

export const GigBoardDocument = graphql(`
  query GigBoard($day: TokyoDate, $area: String, $first: Int!, $after: String) {
    gigs(day: $day, area: $area, first: $first, after: $after) {
      items {
        id
        title
        skill {
          ja
          en
        }
        beginnerOk
        area
        place
        startsAt
        endsAt
        places
        taken
        reward
        track
        adultsOnly
        phase
        insurance {
          ja
          en
        }
        companyId
        company
      }
      endCursor
      hasNext
    }
    minorsWelcome
    viewer {
      memberId
    }
  }
`);

export const GigDocument = graphql(`
  query Gig($id: ID!) {
    gig(id: $id) {
      gig {
        id
        title
        steps
        companionBy
        companionHere
        substituteDay
        insurance {
          ja
          en
        }
        skill {
          ja
          en
        }
        beginnerOk
        area
        place
        startsAt
        endsAt
        places
        taken
        reward
        minutes
        track
        hourly
        breakMinutes
        dangers
        adultsOnly
        phase
        companyId
        company
        companyShown
        consultation {
          name {
            ja
            en
          }
          about {
            ja
            en
          }
          telephone
          hours {
            ja
            en
          }
          url
        }
      }
      terms {
        label
        text
      }
      consent
      ownId
    }
    minorsWelcome
    gigWaiting(id: $id) {
      before
      heldUntil
      kept
    }
    gigGuide(id: $id) {
      insurance
      dangers
      clothes
      pictures {
        id
        url
        width
        height
        line
      }
    }
    viewer {
      memberId
    }
  }
`);

export const TakeGigDocument = graphql(`
  mutation TakeGig($id: ID!, $agreed: Boolean!, $agreedTo: String) {
    takeGig(id: $id, agreed: $agreed, agreedTo: $agreedTo)
  }
`);

export const WaitForGigDocument = graphql(`
  mutation WaitForGig($id: ID!) {
    waitForGig(id: $id)
  }
`);

export const LeaveGigQueueDocument = graphql(`
  mutation LeaveGigQueue($id: ID!) {
    leaveGigQueue(id: $id)
  }
`);

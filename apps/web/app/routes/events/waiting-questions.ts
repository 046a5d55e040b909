import { graphql } from '../../gql/public/index.ts';

export const EventWaitingDocument = graphql(`
  query EventWaiting($eventId: ID!) {
    eventWaiting(eventId: $eventId) {
      order
      offerHours
      dates {
        id
        startsAt
        site {
          ja
          en
        }
        endsAt
        waiting
        types {
          id
          name {
            ja
            en
          }
          left
          most
        }
      }
      mine {
        id
        state
        place
      }
    }
  }
`);

export const WaitingEntryDocument = graphql(`
  query WaitingEntry($id: ID!) {
    waitingEntry(id: $id) {
      id
      eventId
      title {
        ja
        en
      }
      state
      place
      lines {
        name {
          ja
          en
        }
        quantity
      }
      dates
      purchaseId
      offeredUntil
      offeredFor
      drawn
    }
  }
`);

export const MyWaitingDocument = graphql(`
  query MyWaiting {
    myWaiting {
      id
      title {
        ja
        en
      }
      state
      place
      offeredUntil
    }
  }
`);

export const JoinWaitingListDocument = graphql(`
  mutation JoinWaitingList($eventId: ID!, $occurrenceIds: [ID!]!, $lines: [TicketLineInput!]!) {
    joinWaitingList(eventId: $eventId, occurrenceIds: $occurrenceIds, lines: $lines)
  }
`);

export const LeaveWaitingListDocument = graphql(`
  mutation LeaveWaitingList($id: ID!) {
    leaveWaitingList(id: $id)
  }
`);

export const OfferedPlacesDocument = graphql(`
  query OfferedPlaces($code: String!) {
    offeredPlaces(code: $code) {
      eventId
      title {
        ja
        en
      }
      state
      lines {
        name {
          ja
          en
        }
        quantity
      }
      offeredFor
      offeredUntil
    }
  }
`);

export const DeclineOfferDocument = graphql(`
  mutation DeclineOffer($code: String!) {
    declineOffer(code: $code)
  }
`);

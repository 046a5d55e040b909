import { graphql } from '../../../gql/public/index.ts';

export const ReceivedCardsDocument = graphql(`
  query ReceivedCards($companyId: ID!, $first: Int!, $after: String) {
    receivedCards(companyId: $companyId, first: $first, after: $after) {
      company
      shown
      items {
        id
        number
        eventId
        givenAt
        lastDay
        openedAt
        contactedAt
        unread
      }
      endCursor
      hasNext
    }
  }
`);

export const ReceivedCardDocument = graphql(`
  query ReceivedCard($companyId: ID!, $id: ID!) {
    receivedCard(companyId: $companyId, id: $id) {
      id
      number
      company
      name
      kana
      email
      relay
      telephone
      message
      purpose {
        ja
        en
      }
      eventId
      givenAt
      lastDay
      contactedAt
    }
  }
`);

export const NoteCardContactDocument = graphql(`
  mutation NoteCardContact($companyId: ID!, $id: ID!) {
    noteCardContact(companyId: $companyId, id: $id)
  }
`);

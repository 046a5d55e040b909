import { graphql } from '../../gql/public/index.ts';

export const ShelfDocument = graphql(`
  query Shelf($first: Int!, $after: String) {
    letters(first: $first, after: $after) {
      items {
        id
        subject
        sentAt
        membersOnly
        language
      }
      endCursor
      hasNext
    }
  }
`);

export const ShelvedLetterDocument = graphql(`
  query ShelvedLetter($id: ID!) {
    letter(id: $id) {
      id
      subject
      sentAt
      membersOnly
      language
      body {
        kind
        lines {
          parts {
            text
            href
          }
        }
      }
    }
  }
`);

export const UnsubscribeLinkDocument = graphql(`
  query UnsubscribeLink($token: String!) {
    unsubscribeLink(token: $token) {
      emailMasked
      stopped
    }
  }
`);

export const UnsubscribeDocument = graphql(`
  mutation Unsubscribe($token: String!) {
    unsubscribe(token: $token)
  }
`);

import { graphql } from '../../../gql/public/index.ts';

export const MyLifeLineDocument = graphql(`
  query MyLifeLine($first: Int!, $after: String) {
    myLifeLine(first: $first, after: $after) {
      items {
        id
        at
        sort
        title {
          ja
          en
        }
        eventId
        role
        entry {
          kind
          startsOn
          endsOn
          note
          objection
          answer
          contested
        }
      }
      endCursor
      hasNext
    }
  }
`);

export const ObjectToLifeEntryDocument = graphql(`
  mutation ObjectToLifeEntry($id: ID!, $words: String!) {
    objectToLifeEntry(id: $id, words: $words)
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const GigSignsDocument = graphql(`
  query GigSigns($id: ID!) {
    gigSigns(id: $id) {
      id
      gigIds
      found
      reason
      lookedBy
      lookedAt
    }
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const RequestTeamsDocument = graphql(`
  query RequestTeams($id: ID!) {
    requestTeams(id: $id) {
      code
      gigId
      size
      said
      whole
      phase
      heldUntil
      places
    }
  }
`);

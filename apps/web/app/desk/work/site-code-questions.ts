import { graphql } from '../../gql/desk/index.ts';

export const SiteCodeDocument = graphql(`
  query SiteCode($id: ID!) {
    siteCode(id: $id) {
      title
      company
      place
      startsAt
      endsAt
      placed
      arrived
      codes {
        picture
        digits
        seconds
      }
    }
  }
`);

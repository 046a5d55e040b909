import { graphql } from '../../gql/desk/index.ts';

export const MembersDocument = graphql(`
  query Members($filter: MemberFilter, $first: Int!, $after: String) {
    members(filter: $filter, first: $first, after: $after) {
      items {
        id
        number
        name
        kana
        planName {
          ja
          en
        }
        status
        prefecture
        joinedOn
        email
      }
      endCursor
      hasNext
    }
    memberFacets(filter: $filter) {
      total
      byPlan {
        key
        label {
          ja
          en
        }
        count
      }
      byStatus {
        key
        label {
          ja
          en
        }
        count
      }
      byPrefecture {
        key
        label {
          ja
          en
        }
        count
      }
    }
  }
`);

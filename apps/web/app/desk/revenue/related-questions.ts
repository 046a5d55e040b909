import { graphql } from '../../gql/desk/index.ts';

export const RelatedPeopleDocument = graphql(`
  query RelatedPeople($month: String!) {
    relatedPeople(month: $month) {
      month
      people
      members
      guests
      sent
      untraced
      companions
      registered
      definitions {
        key
        text {
          ja
          en
        }
      }
    }
  }
`);

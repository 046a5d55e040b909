import { graphql } from '../../gql/desk/index.ts';

export const SaleOpeningsDocument = graphql(`
  query SaleOpenings($eventId: ID!) {
    saleOpenings(eventId: $eventId) {
      titleJa
      state
      openings {
        planKey
        opensAt
      }
      plans {
        key
        name {
          ja
          en
        }
      }
    }
  }
`);

export const SetSaleOpeningsDocument = graphql(`
  mutation SetSaleOpenings($eventId: ID!, $openings: [OpeningInput!]!) {
    setSaleOpenings(eventId: $eventId, openings: $openings)
  }
`);

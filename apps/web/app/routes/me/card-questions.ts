import { graphql } from '../../gql/public/index.ts';

export const MyCardDocument = graphql(`
  query MyCard {
    myCard {
      brand
      last4
      expMonth
      expYear
      lastDay
      expiry
    }
  }
`);

export const ChangeCardDocument = graphql(`
  mutation ChangeCard {
    changeCard {
      id
    }
  }
`);

export const CardPageDocument = graphql(`
  query CardPage($id: ID!) {
    cardPage(id: $id) {
      id
      state
      url
      paid
      declineCode
    }
    myCard {
      brand
      last4
      expMonth
      expYear
      lastDay
      expiry
    }
  }
`);

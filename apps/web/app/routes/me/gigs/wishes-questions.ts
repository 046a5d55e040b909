import { graphql } from '../../../gql/public/index.ts';

export const MyGigWishesDocument = graphql(`
  query MyGigWishes {
    myGigWishes {
      weeklyHours
      yearlyYen
      year
      earned
      consentId
      wording {
        ja
        en
      }
      lastDay
    }
  }
`);

export const SaveGigWishesDocument = graphql(`
  mutation SaveGigWishes($wishes: GigWishesInput!) {
    saveGigWishes(wishes: $wishes)
  }
`);

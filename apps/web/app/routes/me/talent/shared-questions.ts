import { graphql } from '../../../gql/public/index.ts';

export const MySharedCardDocument = graphql(`
  query MySharedCard {
    mySharedCard {
      offered
      written
      ageBand
      skills {
        ja
        en
      }
      areas
      slots
      roles
      styles
      careers {
        kind
        what
        field
        since
        until
        sideJob
      }
      about
      aboutReach
      wording {
        ja
        en
      }
      wordingWithAbout {
        ja
        en
      }
      standingId
      standingUntil
      aboutShown
      older
      companies {
        id
        title
        blocked
        own
      }
      shownTo
    }
  }
`);

export const ShareCardDocument = graphql(`
  mutation ShareCard($withAbout: Boolean!, $agreedTo: String!) {
    shareCard(withAbout: $withAbout, agreedTo: $agreedTo)
  }
`);

export const BlockCompaniesDocument = graphql(`
  mutation BlockCompanies($companyIds: [ID!]!) {
    blockCompanies(companyIds: $companyIds)
  }
`);

import { graphql } from '../../../gql/public/index.ts';

export const MySharedCardDocument = graphql(`
  query MySharedCard($to: CardRecipientInput) {
    mySharedCard(to: $to) {
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
      standingFor {
        kind
        name {
          ja
          en
        }
      }
      recipients {
        kind
        name {
          ja
          en
        }
        key
        companies
      }
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
  mutation ShareCard($withAbout: Boolean!, $to: CardRecipientInput, $agreedTo: String!) {
    shareCard(withAbout: $withAbout, to: $to, agreedTo: $agreedTo)
  }
`);

export const BlockCompaniesDocument = graphql(`
  mutation BlockCompanies($companyIds: [ID!]!) {
    blockCompanies(companyIds: $companyIds)
  }
`);

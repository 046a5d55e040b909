import { graphql } from '../../gql/public/index.ts';

export const ChangeCompanyCardDocument = graphql(`
  mutation ChangeCompanyCard($companyId: ID!) {
    changeCompanyCard(companyId: $companyId) {
      id
    }
  }
`);

export const CompanyCardPageDocument = graphql(`
  query CompanyCardPage($companyId: ID!, $id: ID!) {
    companyCardPage(companyId: $companyId, id: $id) {
      id
      state
      url
      paid
      declineCode
    }
    companyCard(companyId: $companyId) {
      brand
      last4
      expMonth
      expYear
      lastDay
      expiry
    }
  }
`);

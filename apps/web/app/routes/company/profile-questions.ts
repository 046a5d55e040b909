import { graphql } from '../../gql/public/index.ts';

export const CompanyFactsDocument = graphql(`
  query CompanyFacts($id: ID!) {
    company(id: $id) {
      title
      name
      legalForm
      formPlace
      kana
      registrationNumber
      postalCode
      prefecture
      address
      employees
    }
  }
`);

export const CompanyFeeReviewDocument = graphql(`
  query CompanyFeeReview($companyId: ID!, $employees: String!) {
    companyFeeReview(companyId: $companyId, employees: $employees) {
      planName {
        ja
        en
      }
      interval
      amount
      steps {
        ja
        en
      }
      nextAmount
      nextSteps {
        ja
        en
      }
      on
    }
  }
`);

export const ChangeCompanyProfileDocument = graphql(`
  mutation ChangeCompanyProfile($companyId: ID!, $facts: CompanyFactsInput!, $agreedAmount: Yen) {
    changeCompanyProfile(companyId: $companyId, facts: $facts, agreedAmount: $agreedAmount)
  }
`);

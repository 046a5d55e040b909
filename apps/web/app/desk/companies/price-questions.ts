import { graphql } from '../../gql/desk/index.ts';

export const CompanyPricingDocument = graphql(`
  query CompanyPricing($id: ID!) {
    companyPricing(companyId: $id) {
      listed {
        planKey
        planName {
          ja
          en
        }
        interval
        amount
      }
      proposals {
        id
        planName {
          ja
          en
        }
        interval
        amount
        listed
        validUntil
        reason
        state
        proposedBy
        proposedAt
        decidedBy
        decidedAt
      }
    }
  }
`);

export const ProposeCompanyPriceDocument = graphql(`
  mutation ProposeCompanyPrice(
    $companyId: ID!
    $planKey: String!
    $interval: BillingInterval!
    $amount: Int!
    $validUntil: TokyoDate!
    $reason: String!
  ) {
    proposeCompanyPrice(
      companyId: $companyId
      planKey: $planKey
      interval: $interval
      amount: $amount
      validUntil: $validUntil
      reason: $reason
    )
  }
`);

export const DecideCompanyPriceDocument = graphql(`
  mutation DecideCompanyPrice($companyId: ID!, $id: ID!, $word: AgreedPriceWord!) {
    decideCompanyPrice(companyId: $companyId, id: $id, word: $word)
  }
`);

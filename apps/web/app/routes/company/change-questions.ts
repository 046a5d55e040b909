import { graphql } from '../../gql/public/index.ts';

export const CompanyChangeReviewDocument = graphql(`
  query CompanyChangeReview($companyId: ID!, $planKey: String!, $interval: BillingInterval!) {
    companyChangeReview(companyId: $companyId, planKey: $planKey, interval: $interval) {
      title
      from {
        ja
        en
      }
      plan {
        key
        name {
          ja
          en
        }
        prices {
          interval
        }
      }
      interval
      invoiced
      timing
      amount
      due
      dueOn
      begins
      nextOn
      nextAmount
      seats
      seatsBefore
      tooMany
      disclosure {
        ...ListedCondition
      }
      buttonLabel {
        ja
        en
      }
      pricedAt
      fingerprint
      idempotencyKey
    }
  }
`);

export const ChangeCompanyPlanDocument = graphql(`
  mutation ChangeCompanyPlan(
    $companyId: ID!
    $planKey: String!
    $interval: BillingInterval!
    $pricedAt: Instant!
    $fingerprint: String!
    $idempotencyKey: String!
  ) {
    changeCompanyPlan(
      companyId: $companyId
      planKey: $planKey
      interval: $interval
      pricedAt: $pricedAt
      fingerprint: $fingerprint
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);

export const CompanyChangeDocument = graphql(`
  query CompanyChange($companyId: ID!, $id: ID!) {
    companyChange(companyId: $companyId, id: $id) {
      id
      state
      timing
      resuming
      planKey
      interval
      charge
      declineCode
      confirmBy
    }
    company(id: $companyId) {
      id
      holding {
        invoiced
      }
    }
    companyPlans(employees: "1") {
      key
      name {
        ja
        en
      }
    }
  }
`);

export const ConfirmCompanyChangeDocument = graphql(`
  mutation ConfirmCompanyChange($companyId: ID!, $id: ID!) {
    confirmCompanyChange(companyId: $companyId, id: $id)
  }
`);

export const WithdrawCompanyChangeDocument = graphql(`
  mutation WithdrawCompanyChange($companyId: ID!, $id: ID!) {
    withdrawCompanyChange(companyId: $companyId, id: $id) {
      id
    }
  }
`);

export const KeepCompanyChangeDocument = graphql(`
  mutation KeepCompanyChange($companyId: ID!) {
    keepCompanyChange(companyId: $companyId)
  }
`);

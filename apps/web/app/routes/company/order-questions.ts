import { graphql } from '../../gql/public/index.ts';

export const CompanyOrderReviewDocument = graphql(`
  query CompanyOrderReview(
    $companyId: ID!
    $planKey: String!
    $interval: BillingInterval!
    $means: OnlineMeans
  ) {
    companyOrderReview(companyId: $companyId, planKey: $planKey, interval: $interval, means: $means) {
      title
      plan {
        ...ShownCompanyPlan
      }
      interval
      chargedToday
      taxInside
      share {
        ja
        en
      }
      disclosure {
        ...ListedCondition
      }
      nextChargeOn
      nextChargeAmount
      agreedUntil
      means
      konbini {
        hindrance
        least
        most
      }
      payBy
      voucherWaits
      buttonLabel {
        ja
        en
      }
      fingerprint
      idempotencyKey
    }
  }
`);

export const OrderCompanyPlanDocument = graphql(`
  mutation OrderCompanyPlan(
    $companyId: ID!
    $planKey: String!
    $interval: BillingInterval!
    $means: OnlineMeans
    $fingerprint: String!
    $idempotencyKey: String!
  ) {
    orderCompanyPlan(
      companyId: $companyId
      planKey: $planKey
      interval: $interval
      means: $means
      fingerprint: $fingerprint
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);

export const ApplyForCompanyPlanDocument = graphql(`
  mutation ApplyForCompanyPlan($companyId: ID!, $planKey: String!) {
    applyForCompanyPlan(companyId: $companyId, planKey: $planKey)
  }
`);

export const CompanyCheckoutDocument = graphql(`
  query CompanyCheckout($companyId: ID!, $id: ID!) {
    companyCheckout(companyId: $companyId, id: $id) {
      ...ShownAttempt
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

export const GiveUpCompanyVoucherDocument = graphql(`
  mutation GiveUpCompanyVoucher($companyId: ID!) {
    giveUpCompanyVoucher(companyId: $companyId)
  }
`);

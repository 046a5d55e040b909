import { graphql } from '../../gql/public/index.ts';

export const PlanChangeReviewDocument = graphql(`
  query PlanChangeReview($planKey: String!, $interval: BillingInterval!) {
    planChangeReview(planKey: $planKey, interval: $interval) {
      from {
        name {
          ja
          en
        }
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
      timing
      amount
      chargeToday
      credit
      begins
      nextChargeOn
      reduced {
        ...ReducedTerms
      }
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

export const ChangePlanDocument = graphql(`
  mutation ChangePlan(
    $planKey: String!
    $interval: BillingInterval!
    $pricedAt: Instant!
    $fingerprint: String!
    $idempotencyKey: String!
  ) {
    changePlan(
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

export const PlanChangeDocument = graphql(`
  query PlanChange($id: ID!) {
    planChange(id: $id) {
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
    plans {
      key
      name {
        ja
        en
      }
    }
  }
`);

export const ConfirmPlanChangeDocument = graphql(`
  mutation ConfirmPlanChange($id: ID!) {
    confirmPlanChange(id: $id)
  }
`);

export const WithdrawPlanChangeDocument = graphql(`
  mutation WithdrawPlanChange($id: ID!) {
    withdrawPlanChange(id: $id) {
      id
    }
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const FeePlansDocument = graphql(`
  query FeePlans($memberId: ID!) {
    member(id: $memberId) {
      id
      familyName
      givenName
      familyKana
      givenKana
      planKey
      interval
    }
    plans {
      key
      kind
      active
      name {
        ja
        en
      }
      prices {
        interval
        amount
      }
    }
  }
`);

export const FeeReviewDocument = graphql(`
  query FeeReview($memberId: ID!, $planKey: String!, $interval: BillingInterval!) {
    membershipFeeReview(memberId: $memberId, planKey: $planKey, interval: $interval) {
      planName {
        ja
        en
      }
      interval
      amount
      from
      lastDay
      termEnd
      today
      idempotencyKey
    }
  }
`);

export const TakeFeeDocument = graphql(`
  mutation TakeMembershipFee(
    $memberId: ID!
    $planKey: String!
    $interval: BillingInterval!
    $amount: Yen!
    $means: ManualMeans!
    $receivedOn: TokyoDate!
    $note: String
    $termEnd: TokyoDate
    $idempotencyKey: String!
  ) {
    takeMembershipFee(
      memberId: $memberId
      planKey: $planKey
      interval: $interval
      amount: $amount
      means: $means
      receivedOn: $receivedOn
      note: $note
      termEnd: $termEnd
      idempotencyKey: $idempotencyKey
    )
  }
`);

export const ReverseFeeDocument = graphql(`
  mutation ReverseMembershipFee($paymentId: ID!, $reason: String!) {
    reverseMembershipFee(paymentId: $paymentId, reason: $reason)
  }
`);

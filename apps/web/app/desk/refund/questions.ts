import { graphql } from '../../gql/desk/index.ts';

export const RefundReviewDocument = graphql(`
  query RefundReview($memberId: ID!, $paymentId: ID!) {
    refundReview(paymentId: $paymentId) {
      refundable
      memberName
      consequences {
        ja
        en
      }
      accessEndsIfRevoked
      idempotencyKey
    }
    memberPayments(memberId: $memberId) {
      id
      paidAt
      description
    }
  }
`);

export const RefundPaymentDocument = graphql(`
  mutation RefundPayment(
    $paymentId: ID!
    $reason: String!
    $access: AccessAfterRefund!
    $idempotencyKey: String!
  ) {
    refundPayment(paymentId: $paymentId, reason: $reason, access: $access, idempotencyKey: $idempotencyKey) {
      id
      state
    }
  }
`);

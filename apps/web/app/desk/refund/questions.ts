import { graphql } from '../../gql/desk/index.ts';

export const RefundReviewDocument = graphql(`
  query RefundReview($id: ID!, $ofCompany: Boolean!, $paymentId: ID!, $amount: Yen) {
    refundReview(paymentId: $paymentId, amount: $amount) {
      refundable
      amount
      undelivered {
        amount
        months
      }
      memberName
      consequences {
        ja
        en
      }
      accessEndsIfRevoked
      idempotencyKey
    }
    memberPayments(memberId: $id) @skip(if: $ofCompany) {
      ...RefundedPayment
    }
    companyPayments(companyId: $id) @include(if: $ofCompany) {
      ...RefundedPayment
    }
  }
`);

export const RefundedPaymentFragment = graphql(`
  fragment RefundedPayment on DeskPayment {
    id
    paidAt
    description {
      ja
      en
    }
  }
`);

export const RefundPaymentDocument = graphql(`
  mutation RefundPayment(
    $paymentId: ID!
    $amount: Yen!
    $reason: String!
    $access: AccessAfterRefund!
    $idempotencyKey: String!
  ) {
    refundPayment(
      paymentId: $paymentId
      amount: $amount
      reason: $reason
      access: $access
      idempotencyKey: $idempotencyKey
    ) {
      id
      state
    }
  }
`);

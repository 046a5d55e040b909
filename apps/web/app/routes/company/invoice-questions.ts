import { graphql } from '../../gql/public/index.ts';

export const CompanyInvoiceReviewDocument = graphql(`
  query CompanyInvoiceReview(
    $companyId: ID!
    $planKey: String!
    $startsOn: TokyoDate
    $terms: InvoiceTerms!
    $orderNumber: String!
  ) {
    companyInvoiceReview(
      companyId: $companyId
      planKey: $planKey
      startsOn: $startsOn
      terms: $terms
      orderNumber: $orderNumber
    ) {
      title
      planName {
        ja
        en
      }
      steps {
        ja
        en
      }
      amount
      taxInside
      startsOn
      endsOn
      dueOn
      disclosure {
        ...ListedCondition
      }
      buttonLabel {
        ja
        en
      }
      fingerprint
      idempotencyKey
    }
  }
`);

export const OrderCompanyOnInvoiceDocument = graphql(`
  mutation OrderCompanyOnInvoice(
    $companyId: ID!
    $planKey: String!
    $startsOn: TokyoDate
    $terms: InvoiceTerms!
    $orderNumber: String!
    $fingerprint: String!
    $idempotencyKey: String!
  ) {
    orderCompanyOnInvoice(
      companyId: $companyId
      planKey: $planKey
      startsOn: $startsOn
      terms: $terms
      orderNumber: $orderNumber
      fingerprint: $fingerprint
      idempotencyKey: $idempotencyKey
    )
  }
`);

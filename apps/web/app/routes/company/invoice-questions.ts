import { graphql } from '../../gql/public/index.ts';

export const CompanyInvoiceReviewDocument = graphql(`
  query CompanyInvoiceReview(
    $companyId: ID!
    $planKey: String!
    $startsOn: TokyoDate
    $terms: InvoiceTerms!
    $orderNumber: String!
    $quoteId: ID
  ) {
    companyInvoiceReview(
      companyId: $companyId
      planKey: $planKey
      startsOn: $startsOn
      terms: $terms
      orderNumber: $orderNumber
      quoteId: $quoteId
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
      share {
        ja
        en
      }
      amount
      taxInside
      startsOn
      goesOn
      voucherWaits
      endsOn
      dueOn
      agreedUntil
      disclosure {
        ...ListedCondition
      }
      buttonLabel {
        ja
        en
      }
      quoteNumber
      quoteValidUntil
      fingerprint
      idempotencyKey
      quoteKey
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
    $quoteId: ID
    $fingerprint: String!
    $idempotencyKey: String!
  ) {
    orderCompanyOnInvoice(
      companyId: $companyId
      planKey: $planKey
      startsOn: $startsOn
      terms: $terms
      orderNumber: $orderNumber
      quoteId: $quoteId
      fingerprint: $fingerprint
      idempotencyKey: $idempotencyKey
    )
  }
`);

export const AskForCompanyQuoteDocument = graphql(`
  mutation AskForCompanyQuote(
    $companyId: ID!
    $planKey: String!
    $startsOn: TokyoDate
    $terms: InvoiceTerms!
    $orderNumber: String!
    $fingerprint: String!
    $idempotencyKey: String!
  ) {
    askForCompanyQuote(
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

export const CompanyPapersDocument = graphql(`
  query CompanyPapers($id: ID!) {
    company(id: $id) {
      id
      title
    }
    companyQuotes(companyId: $id) {
      ...ShownCompanyQuote
    }
    companyInvoices(companyId: $id) {
      id
      number
      issuedOn
      amount
      dueOn
      state
      overdue
      settledOn
      downloadUrl
      creditNoteNumber
      creditNoteUrl
    }
    companyDocuments(companyId: $id) {
      id
      kind
      number
      issuedOn
      total
      dueOn
      validUntil
      settled
      isReplaced
      downloadUrl
    }
    companyReceipts(companyId: $id) {
      id
      number
      paidOn
      amount
      supersededBecause
      downloadUrl
    }
  }
`);

export const ShownCompanyQuoteFragment = graphql(`
  fragment ShownCompanyQuote on CompanyQuote {
    id
    number
    issuedOn
    validUntil
    planKey
    planName {
      ja
      en
    }
    amount
    state
    startsOn
    terms
    orderNumber
    acceptedAt
    acceptedBy
    downloadUrl
  }
`);

export const PlaceToPayFragment = graphql(`
  fragment PlaceToPay on CompanyInvoice {
    left
    arrived
    payTo
    account {
      bankName
      bankCode
      branchName
      branchCode
      kind
      number
      holder
    }
  }
`);

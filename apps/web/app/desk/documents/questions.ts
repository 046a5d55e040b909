import { graphql } from '../../gql/desk/index.ts';

export const DocumentTextFragment = graphql(`
  fragment ShownDocumentText on DocumentText {
    kind
    name
    isOrganisation
    department
    address
    counterpartyNumber
    suppliedFrom
    suppliedTo
    dueOn
    validUntil
    orderNumber
    priceMode
    lines {
      description
      quantity
      unitPrice
      category
    }
    bankAccount
    note
  }
`);

export const DocumentFiguresFragment = graphql(`
  fragment ShownDocumentFigures on DocumentPaper {
    rates {
      category
      percent
      net
      tax
      gross
    }
    total
    tax
    order {
      by
      at
      terms
    }
    registrationNumber
  }
`);

export const DocumentSummaryFragment = graphql(`
  fragment ShownDocument on DocumentSummary {
    id
    kind
    number
    issuedOn
    name
    total
    tie
    tiedTo
    isReplaced
  }
`);

export const DocumentsDocument = graphql(`
  query Documents(
    $kinds: [ListedDocumentKind!]
    $from: TokyoDate
    $to: TokyoDate
    $least: Yen
    $most: Yen
    $counterparty: String
    $first: Int!
    $after: String
  ) {
    documents(
      kinds: $kinds
      from: $from
      to: $to
      least: $least
      most: $most
      counterparty: $counterparty
      first: $first
      after: $after
    ) {
      items {
        ...ShownDocument
      }
      endCursor
      hasNext
    }
  }
`);

export const DocumentVerdictDocument = graphql(`
  query DocumentVerdict {
    documentVerdict {
      looked
      broken
    }
  }
`);

export const DocumentDocument = graphql(`
  query Document($id: ID!) {
    document(id: $id) {
      id
      number
      dealNumber
      issuedOn
      paper {
        ...ShownDocumentFigures
        text {
          ...ShownDocumentText
        }
      }
      reason
      companyId
      issuedBy
      issuedAt
      hash
      deal {
        ...ShownDocument
      }
    }
    invoicePayment(documentId: $id) {
      ...ShownInvoicePayment
    }
  }
`);

export const DocumentBeginningDocument = graphql(`
  query DocumentBeginning($kind: DocumentKind!, $tie: DocumentTieInput, $terms: PaymentTermsInput) {
    documentBeginning(kind: $kind, tie: $tie, terms: $terms) {
      ...ShownDocumentText
    }
  }
`);

export const DocumentPreviewDocument = graphql(`
  query DocumentPreview($text: DocumentTextInput!, $tie: DocumentTieInput) {
    documentPreview(text: $text, tie: $tie) {
      ...ShownDocumentFigures
      text {
        ...ShownDocumentText
      }
    }
  }
`);

export const DocumentCompanyDocument = graphql(`
  query DocumentCompany($id: ID!) {
    document(id: $id) {
      id
      companyId
    }
  }
`);

export const CounterpartiesDocument = graphql(`
  query Counterparties($first: Int!, $filter: CompanyFilter) {
    companies(first: $first, filter: $filter) {
      items {
        id
        title
        kana
        registrationNumber
      }
      hasNext
    }
  }
`);

export const CompanyCounterpartyDocument = graphql(`
  query CompanyCounterparty($companyId: ID!) {
    companyCounterparty(companyId: $companyId) {
      companyId
      name
      department
      address
      registrationNumber
      kana
    }
  }
`);

export const IssueCompanyDocumentDocument = graphql(`
  mutation IssueCompanyDocument($companyId: ID!, $input: IssueDocumentInput!) {
    issueCompanyDocument(companyId: $companyId, input: $input)
  }
`);

export const IssueDocumentDocument = graphql(`
  mutation IssueDocument($input: IssueDocumentInput!) {
    issueDocument(input: $input)
  }
`);

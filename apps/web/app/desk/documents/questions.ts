import { graphql } from '../../gql/desk/index.ts';

export const DocumentsDocument = graphql(`
  query Documents(
    $kinds: [DocumentKind!]
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
        id
        kind
        number
        issuedOn
        name
        total
        tie
        isReplaced
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
      kind
      number
      dealNumber
      issuedOn
      name
      honorific
      department
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
      rates {
        category
        percent
        net
        tax
        gross
      }
      total
      tax
      registrationNumber
      tie
      reason
      issuedBy
      issuedAt
      hash
      deal {
        id
        kind
        number
        issuedOn
        total
        tie
        tiedTo
        isReplaced
      }
    }
  }
`);

export const DocumentBeginningDocument = graphql(`
  query DocumentBeginning($kind: DocumentKind!, $tie: DocumentTieInput, $terms: PaymentTermsInput) {
    documentBeginning(kind: $kind, tie: $tie, terms: $terms) {
      kind
      name
      honorific
      department
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
  }
`);

export const DocumentPreviewDocument = graphql(`
  query DocumentPreview($draft: DocumentDraftInput!, $tie: DocumentTieInput) {
    documentPreview(draft: $draft, tie: $tie) {
      kind
      name
      honorific
      department
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
      rates {
        category
        percent
        net
        tax
        gross
      }
      total
      tax
      registrationNumber
    }
  }
`);

export const IssueDocumentDocument = graphql(`
  mutation IssueDocument($input: IssueDocumentInput!) {
    issueDocument(input: $input)
  }
`);

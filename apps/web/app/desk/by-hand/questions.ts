import { graphql } from '../../gql/desk/index.ts';

export const InvoicePaymentFragment = graphql(`
  fragment ShownInvoicePayment on InvoicePayment {
    receivableId
    state
    owed
    open
    settled
    settledOn
    isFee
    today
    nextId
    byHand {
      id
      state
      means
      amount
      receivedOn
      note
      takenBy
      takenAt
      reversedBy
      reversedAt
      reversalReason
    }
    receipts {
      ...ShownReceipt
    }
  }
`);

export const InvoicePaymentDocument = graphql(`
  query InvoicePayment($id: ID!) {
    document(id: $id) {
      id
      number
      companyId
      paper {
        text {
          kind
          name
          isOrganisation
        }
      }
    }
    invoicePayment(documentId: $id) {
      ...ShownInvoicePayment
    }
  }
`);

export const SettleByHandDocument = graphql(`
  mutation SettleByHand(
    $id: ID!
    $receivableId: ID!
    $amount: Int!
    $means: ManualMeans!
    $receivedOn: TokyoDate!
    $note: String!
    $shownOpen: Int!
  ) {
    settleByHand(
      id: $id
      receivableId: $receivableId
      amount: $amount
      means: $means
      receivedOn: $receivedOn
      note: $note
      shownOpen: $shownOpen
    )
  }
`);

export const TakeSettlementBackDocument = graphql(`
  mutation TakeSettlementBack($id: ID!, $reason: String!) {
    takeSettlementBack(id: $id, reason: $reason)
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const CashReceiptsDocument = graphql(`
  query CashReceipts($orderId: ID, $ticketId: ID) {
    cashReceipts(orderId: $orderId, ticketId: $ticketId) {
      hasCash
      atEntrance
      unstated
      handedBackIds
      email
      receipts {
        ...ShownReceipt
        stampOnPaper
      }
    }
  }
`);

export const IssueCashReceiptDocument = graphql(`
  mutation IssueCashReceipt(
    $orderId: ID
    $ticketId: ID
    $receiptId: ID
    $addressee: String
    $purpose: String
  ) {
    issueCashReceipt(
      orderId: $orderId
      ticketId: $ticketId
      receiptId: $receiptId
      addressee: $addressee
      purpose: $purpose
    )
  }
`);

export const MailCashReceiptDocument = graphql(`
  mutation MailCashReceipt($orderId: ID, $ticketId: ID, $receiptId: ID!, $email: String, $press: ID!) {
    mailCashReceipt(
      orderId: $orderId
      ticketId: $ticketId
      receiptId: $receiptId
      email: $email
      press: $press
    )
  }
`);

export const HandBackDoorCashDocument = graphql(`
  mutation HandBackDoorCash($orderId: ID, $ticketId: ID, $receiptId: ID!) {
    handBackDoorCash(orderId: $orderId, ticketId: $ticketId, receiptId: $receiptId)
  }
`);

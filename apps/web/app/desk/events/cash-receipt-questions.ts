import { graphql } from '../../gql/desk/index.ts';

export const CashReceiptsDocument = graphql(`
  query CashReceipts($orderId: ID!) {
    cashReceipts(orderId: $orderId) {
      hasCash
      receipts {
        ...ShownReceipt
        stampOnPaper
      }
    }
  }
`);

export const IssueCashReceiptDocument = graphql(`
  mutation IssueCashReceipt($orderId: ID!, $receiptId: ID, $addressee: String, $purpose: String) {
    issueCashReceipt(orderId: $orderId, receiptId: $receiptId, addressee: $addressee, purpose: $purpose)
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const ShownStripeTransferFragment = graphql(`
  fragment ShownStripeTransfer on StripeTransfer {
    id
    documentId
    number
    debtor
    dueOn
    state
    amount
    arrived
    left
    fee
    endedAt
  }
`);

export const StripeTransfersDocument = graphql(`
  query StripeTransfers {
    stripeTransfers {
      paidInto
      awaited {
        ...ShownStripeTransfer
      }
      awaitedCount
      awaitedAmount
      ownCount
      ownAmount
      paid {
        ...ShownStripeTransfer
      }
      balances {
        id
        name
        amount
      }
      returns {
        ...ShownCashReturn
      }
    }
  }
`);

export const ShownCashReturnFragment = graphql(`
  fragment ShownCashReturn on CashReturn {
    id
    customerId
    name
    amount
    state
    askedBy
    isOwn
    askedAt
    decidedBy
    decidedAt
  }
`);

export const AskCashReturnDocument = graphql(`
  mutation AskCashReturn($id: ID!, $amount: Int!) {
    askCashReturn(id: $id, amount: $amount)
  }
`);

export const AskTransferAgainDocument = graphql(`
  mutation AskTransferAgain($id: ID!) {
    askTransferAgain(id: $id)
  }
`);

export const DecideCashReturnDocument = graphql(`
  mutation DecideCashReturn($id: ID!, $approve: Boolean!) {
    decideCashReturn(id: $id, approve: $approve)
  }
`);

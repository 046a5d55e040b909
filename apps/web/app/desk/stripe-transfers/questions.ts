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
    }
  }
`);

import { graphql } from '../../gql/public/index.ts';

export const MyReceiptsDocument = graphql(`
  query MyReceipts {
    myReceipts {
      id
      number
      issuedOn
      paidOn
      amount
      taxInside
      addressee
      description
      refunded
      readdressing
      splittable
      purposes {
        key
        text
      }
      handedOut
      supersededBecause
      replaces {
        number
        because
        part
        parts
      }
      replacedBy
      turns {
        id
        at
        kind
        actor
        actorName
        reason
        addresseeBefore
      }
      downloadUrl
    }
  }
`);

export const SetReceiptAddresseeDocument = graphql(`
  mutation SetReceiptAddressee($id: ID!, $addressee: String!, $purpose: String) {
    setReceiptAddressee(id: $id, addressee: $addressee, purpose: $purpose) {
      id
      number
      supersededBecause
      replaces {
        number
      }
      replacedBy
    }
  }
`);

export const SplitReceiptDocument = graphql(`
  mutation SplitReceipt($id: ID!, $parts: [ReceiptPartInput!]!) {
    splitReceipt(id: $id, parts: $parts) {
      id
    }
  }
`);

import { graphql } from '../../gql/desk/index.ts';

/** A receipt with what became of it; of a member’s payment or of an invoice. */
export const ShownReceiptFragment = graphql(`
  fragment ShownReceipt on Receipt {
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
`);

export const MemberReceiptsDocument = graphql(`
  query MemberReceipts($memberId: ID!) {
    member(id: $memberId) {
      id
      familyName
      givenName
      familyKana
      givenKana
    }
    memberReceipts(memberId: $memberId) {
      ...ShownReceipt
    }
  }
`);

export const MakeReceiptOutDocument = graphql(`
  mutation MakeReceiptOut($id: ID!, $addressee: String!, $purpose: String, $reason: String!) {
    setReceiptAddressee(id: $id, addressee: $addressee, purpose: $purpose, reason: $reason)
  }
`);

export const SplitMemberReceiptDocument = graphql(`
  mutation SplitMemberReceipt($id: ID!, $parts: [ReceiptPartInput!]!, $reason: String!) {
    splitReceipt(id: $id, parts: $parts, reason: $reason)
  }
`);

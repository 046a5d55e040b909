import { graphql } from '../../gql/desk/index.ts';

graphql(`
  fragment ShownHeldMove on HeldMove {
    id
    payer
    kind
    state
    amount
    day
    target
    accountTail
    forOrder
    note
    askedBy
    isOwn
    askedAt
    decidedBy
    decidedAt
  }
`);

export const HeldMoneyDocument = graphql(`
  query HeldMoney {
    heldMoney {
      items {
        id
        payer
        arosOn
        amount
        left
        moves {
          ...ShownHeldMove
        }
      }
      count
      amount
      recent {
        ...ShownHeldMove
      }
    }
  }
`);

export const HeldItemDocument = graphql(`
  query HeldItem($id: ID!, $search: String!) {
    heldItem(id: $id, search: $search) {
      held {
        id
        payer
        arosOn
        amount
        left
        account {
          bank
          branch
          kind
          number
          holder
        }
        moves {
          ...ShownHeldMove
        }
      }
      invoices {
        id
        number
        debtor
        dueOn
        open
      }
    }
  }
`);

export const AskRepaymentDocument = graphql(`
  mutation AskRepayment(
    $id: ID!
    $amount: Int!
    $day: TokyoDate!
    $bank: String!
    $accountTail: String!
    $note: String!
  ) {
    askRepayment(id: $id, amount: $amount, day: $day, bank: $bank, accountTail: $accountTail, note: $note)
  }
`);

export const AssignHeldDocument = graphql(`
  mutation AssignHeld($id: ID!, $receivableId: ID!, $amount: Int!) {
    assignHeld(id: $id, receivableId: $receivableId, amount: $amount)
  }
`);

export const DecideHeldMoveDocument = graphql(`
  mutation DecideHeldMove($id: ID!, $to: HeldMoveDecision!) {
    decideHeldMove(id: $id, to: $to)
  }
`);

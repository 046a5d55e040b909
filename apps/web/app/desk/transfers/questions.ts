import { graphql } from '../../gql/desk/index.ts';

graphql(`
  fragment ShownTransfer on Transfer {
    id
    day
    amount
    payer
    state
    decidedBy
    decidedAt
    note
  }
`);

graphql(`
  fragment ShownPart on TransferPart {
    invoice {
      id
      documentId
      number
      debtor
      dueOn
      open
      late
    }
    amount
    fee
  }
`);

export const BankTransfersDocument = graphql(`
  query BankTransfers {
    bankTransfers {
      accounts {
        id
        name
        bankCode
        branchCode
        kind
        number
        feeTolerance
      }
      files {
        id
        fileName
        isDone
        rowCount
        fresh
        known
        outgoing
        broughtBy
        broughtAt
      }
      open {
        transfer {
          ...ShownTransfer
        }
        kind
        name
        parts {
          ...ShownPart
        }
        over
        sure
      }
      openCount
      openAmount
      sure
      decided {
        ...ShownTransfer
      }
      awaitedCount
      awaitedAmount
    }
  }
`);

export const TransferChoiceDocument = graphql(`
  query TransferChoice($id: ID!, $search: String!, $chosen: [ID!]!) {
    transferChoice(id: $id, search: $search, chosen: $chosen) {
      transfer {
        ...ShownTransfer
      }
      invoices {
        id
        documentId
        number
        debtor
        dueOn
        open
        late
      }
      parts {
        ...ShownPart
      }
      over
    }
  }
`);

export const SaveBankAccountDocument = graphql(`
  mutation SaveBankAccount($account: BankAccountInput!) {
    saveBankAccount(account: $account)
  }
`);

export const BringBankFileDocument = graphql(`
  mutation BringBankFile(
    $accountId: ID!
    $fileName: String!
    $content: String!
    $columns: [BankColumnInput!]
  ) {
    bringBankFile(accountId: $accountId, fileName: $fileName, content: $content, columns: $columns)
  }
`);

export const MatchTransferDocument = graphql(`
  mutation MatchTransfer($id: ID!, $parts: [TransferPartInput!]!, $feeAs: BankFeeAccount) {
    matchTransfer(id: $id, parts: $parts, feeAs: $feeAs)
  }
`);

export const MatchSureTransfersDocument = graphql(`
  mutation MatchSureTransfers($ids: [ID!]!) {
    matchSureTransfers(ids: $ids)
  }
`);

export const SetTransferAsideDocument = graphql(`
  mutation SetTransferAside($id: ID!, $to: TransferAside!, $note: String!) {
    setTransferAside(id: $id, to: $to, note: $note)
  }
`);

export const TakeTransferBackDocument = graphql(`
  mutation TakeTransferBack($id: ID!) {
    takeTransferBack(id: $id)
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const PayTrayDocument = graphql(`
  query PayTray {
    wageQuestions {
      id
      company
      memberId
      name
      title
      workDay
      amount
      dueOn
      paidOn
      unpaidAt
      unpaidLine
    }
    payTray {
      unpaid {
        reward {
          id
          title
          workDay
          amount
          dueOn
          state
          returnReason
        }
        memberId
        name
        account {
          bank
          branch
          kind
          tail
        }
        hindrance
        near
      }
      runs {
        id
        payOn
        state
        count
        total
      }
      payer {
        code
        name
        bankCode
        branchCode
        kind
        number
      }
    }
    workToInvoice {
      companyId
      company
      month
      count
      total
      over
    }
  }
`);

export const PayRunDocument = graphql(`
  query PayRun($id: ID!) {
    payRun(id: $id) {
      run {
        id
        payOn
        state
        count
        total
      }
      transfers {
        id
        line
        memberId
        name
        amount
        bank
        branch
        tail
        holder
        titles
        returnedOn
        returnReason
      }
      downloads
    }
  }
`);

export const MakePayRunDocument = graphql(`
  mutation MakePayRun($dueUntil: TokyoDate!, $payOn: TokyoDate!, $payer: PayPayerInput!) {
    makePayRun(dueUntil: $dueUntil, payOn: $payOn, payer: $payer)
  }
`);
export const DropPayRunDocument = graphql(`
  mutation DropPayRun($id: ID!) {
    dropPayRun(id: $id)
  }
`);
export const SendPayRunDocument = graphql(`
  mutation SendPayRun($id: ID!) {
    sendPayRun(id: $id)
  }
`);
export const SettlePayRunDocument = graphql(`
  mutation SettlePayRun($id: ID!) {
    settlePayRun(id: $id)
  }
`);
export const ReturnPayTransferDocument = graphql(`
  mutation ReturnPayTransfer($id: ID!, $reason: String!) {
    returnPayTransfer(id: $id, reason: $reason)
  }
`);
export const EnterPayAccountDocument = graphql(`
  mutation EnterPayAccount($rewardId: ID!, $account: PayAccountInput!) {
    enterPayAccount(rewardId: $rewardId, account: $account)
  }
`);
export const PayInCashDocument = graphql(`
  mutation PayInCash($rewardId: ID!) {
    payInCash(rewardId: $rewardId)
  }
`);
export const InvoiceWorkDocument = graphql(`
  mutation InvoiceWork($companyId: ID!, $month: String!) {
    invoiceWork(companyId: $companyId, month: $month)
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const MoneyMattersDocument = graphql(`
  query MoneyMatters {
    moneyMatters {
      id
      kind
      openedAt
      summary {
        ja
        en
      }
      detail
      memberId
      companyId
      amount
      dueBy
      proposedAct
    }
  }
`);

export const ActOnMoneyMatterDocument = graphql(`
  mutation ActOnMoneyMatter($id: ID!, $act: MoneyMatterAct!, $note: String) {
    actOnMoneyMatter(id: $id, act: $act, note: $note)
  }
`);

export const UnpaidFeesDocument = graphql(`
  query UnpaidFees($cause: UnpaidCause, $after: String) {
    unpaidFees(cause: $cause, first: 50, after: $after) {
      sums {
        people
        amount
        endingSoon
        byCause {
          cause
          people
          amount
        }
      }
      items {
        memberId
        number
        name
        planName {
          ja
          en
        }
        amount
        cause
        day
        graceDays
        lastUsableDay
        nextStep
        nextOn
      }
      total
      endCursor
      hasNext
    }
  }
`);

export const PayoutsDocument = graphql(`
  query Payouts {
    payouts {
      atStripe
      underWay
      items {
        id
        arrivesOn
        amount
        whole
        movements
        state
      }
    }
  }
`);

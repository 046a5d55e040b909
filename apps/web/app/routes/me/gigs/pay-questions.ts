import { graphql } from '../../../gql/public/index.ts';

export const MyPayDocument = graphql(`
  query MyPay {
    myPay {
      account {
        bank
        branch
        kind
        tail
        holder
      }
      accountAsked
      rewards {
        id
        title
        workDay
        amount
        dueOn
        state
        means
        paidOn
        returnReason
        track
        part
        unpaidAt
      }
      years {
        year
        count
        total
      }
    }
  }
`);

export const NameMyPayAccountDocument = graphql(`
  mutation NameMyPayAccount($account: PayAccountInput!) {
    nameMyPayAccount(account: $account)
  }
`);
export const SayWageUnpaidDocument = graphql(`
  mutation SayWageUnpaid($id: ID!, $line: String!) {
    sayWageUnpaid(id: $id, line: $line)
  }
`);
export const TakeBackWageUnpaidDocument = graphql(`
  mutation TakeBackWageUnpaid($id: ID!) {
    takeBackWageUnpaid(id: $id)
  }
`);

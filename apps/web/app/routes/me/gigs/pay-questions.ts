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

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
      amount
      proposedAct
    }
  }
`);

export const ActOnMoneyMatterDocument = graphql(`
  mutation ActOnMoneyMatter($id: ID!, $act: MoneyMatterAct!, $note: String) {
    actOnMoneyMatter(id: $id, act: $act, note: $note)
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const AttentionDocument = graphql(`
  query Attention {
    attention {
      kind
      count
      amount
      dueOn
    }
  }
`);

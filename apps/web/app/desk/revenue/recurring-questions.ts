import { graphql } from '../../gql/desk/index.ts';

export const RecurringRevenueDocument = graphql(`
  query RecurringRevenue($month: String!) {
    recurringRevenue(month: $month) {
      month
      asOf
      months {
        month
        opening {
          amount
          people
        }
        new {
          amount
          people
        }
        reactivation {
          amount
          people
        }
        expansion {
          amount
          people
        }
        contraction {
          amount
          people
        }
        churn {
          amount
          people
        }
        closing {
          amount
          people
        }
      }
      definitions {
        key
        text {
          ja
          en
        }
      }
    }
  }
`);

export const RecurringMembersDocument = graphql(`
  query RecurringMembers($month: String!, $figure: RecurringFigure!, $first: Int!, $after: String) {
    recurringMembers(month: $month, figure: $figure, first: $first, after: $after) {
      items {
        id
        number
        name
        planName {
          ja
          en
        }
        opening
        closing
      }
      endCursor
      hasNext
    }
  }
`);

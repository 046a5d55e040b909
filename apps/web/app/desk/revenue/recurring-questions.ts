import { graphql } from '../../gql/desk/index.ts';

graphql(`
  fragment ShownWaterfallMonth on WaterfallMonth {
    month
    opening {
      amount
      payers
    }
    new {
      amount
      payers
    }
    reactivation {
      amount
      payers
    }
    expansion {
      amount
      payers
    }
    contraction {
      amount
      payers
    }
    churn {
      amount
      payers
    }
    closing {
      amount
      payers
    }
  }
`);

export const RecurringRevenueDocument = graphql(`
  query RecurringRevenue($month: String!) {
    recurringRevenue(month: $month) {
      month
      asOf
      months {
        ...ShownWaterfallMonth
      }
      individuals {
        ...ShownWaterfallMonth
      }
      companies {
        ...ShownWaterfallMonth
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

export const RecurringCompaniesDocument = graphql(`
  query RecurringCompanies($month: String!, $figure: RecurringFigure!, $first: Int!, $after: String) {
    recurringCompanies(month: $month, figure: $figure, first: $first, after: $after) {
      items {
        id
        title
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

import { graphql } from '../../gql/desk/index.ts';

export const RetentionDocument = graphql(`
  query Retention($month: String!) {
    retention(month: $month) {
      month
      asOf
      cohorts {
        month
        joined
        members
        paying
        converted
        conversionComplete
      }
      churn {
        month
        payers
        lost
        logoRate
        mrr
        lostMrr
        revenueRate
      }
      reasons {
        key
        label {
          ja
          en
        }
        people
        amount
      }
      averages {
        planKey
        label {
          ja
          en
        }
        payers
        mrr
        average
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

export const ForecastDocument = graphql(`
  query Forecast {
    renewalForecast {
      asOf
      churn
      months {
        month
        due
        dueAmount
        leaving
        leavingAmount
        expectedAmount
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

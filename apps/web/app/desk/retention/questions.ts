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
      companyCohorts {
        month
        began
        paying
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
      companyChurn {
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
        companies
        amount
      }
      averages {
        payer
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
      companyChurn
      months {
        month
        due
        dueAmount
        leaving
        leavingAmount
        expectedAmount
        individuals {
          due
          dueAmount
          leaving
          leavingAmount
          expectedAmount
        }
        companies {
          due
          dueAmount
          leaving
          leavingAmount
          expectedAmount
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

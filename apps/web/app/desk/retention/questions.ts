import { graphql } from '../../gql/desk/index.ts';

graphql(`
  fragment ShownChurnMonth on ChurnMonth {
    month
    payers
    lost
    logoRate
    mrr
    lostMrr
    revenueRate
  }
`);

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
        ...ShownChurnMonth
      }
      companyChurn {
        ...ShownChurnMonth
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

graphql(`
  fragment ShownDueFees on DueFees {
    due
    dueAmount
    leaving
    leavingAmount
    expectedAmount
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
          ...ShownDueFees
        }
        companies {
          ...ShownDueFees
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

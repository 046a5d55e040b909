import { graphql } from '../../gql/desk/index.ts';

export const RevenueDocument = graphql(`
  query Revenue($month: String!) {
    revenueOverview(month: $month) {
      month
      asOf
      totalIncome
      previousTotalIncome
      byStream {
        stream
        label {
          ja
          en
        }
        amount
        previousAmount
        recurring
        ownRevenue
      }
      mrr
      previousMrr
      mrrOfCompanies
      payingCompanies
      membersByTier {
        planKey
        label {
          ja
          en
        }
        count
        previousCount
      }
      newMembers
      lostMembers
      newPaid
      lostPaid
      fees
      refunds
      outputTax
      history {
        month
        total
        byStream {
          stream
          amount
        }
      }
      ownRevenueRatio
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

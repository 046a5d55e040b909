import { graphql } from '../../gql/desk/index.ts';

export const FundingReportDocument = graphql(`
  query FundingReport($fiscalYear: Int!) {
    fundingReport(fiscalYear: $fiscalYear) {
      fiscalYear
      asOf
      months
      lines {
        line
        label {
          ja
          en
        }
        planned
        actual
      }
      plannedTotal
      actualTotal
      plannedCost
      actualCost
      openingCash
      cash
      plannedRatios {
        ownRatio
        coverage
        concentration
        recurringRatio
        runwayMonths
      }
      actualRatios {
        ownRatio
        coverage
        concentration
        recurringRatio
        runwayMonths
      }
      plannedYears {
        fiscalYear
        income {
          line
          amount
        }
        total
        cost
        openingCash
        ratios {
          ownRatio
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

export const SlipsDocument = graphql(`
  query Slips($fiscalYear: Int!, $first: Int!, $after: String) {
    slips(fiscalYear: $fiscalYear, first: $first, after: $after) {
      items {
        id
        kind
        name
        amount
        occurredOn
        taxed
        periodFrom
        periodTo
        restrictedUse
        costName {
          ja
          en
        }
        grantName
        eventId
        reversedBecause
      }
      endCursor
      hasNext
    }
  }
`);

export const EnterSlipDocument = graphql(`
  mutation EnterSlip($slip: SlipInput!) {
    enterSlip(slip: $slip) {
      id
    }
  }
`);

export const ReverseSlipDocument = graphql(`
  mutation ReverseSlip($id: ID!, $reason: String!) {
    reverseSlip(id: $id, reason: $reason) {
      id
    }
  }
`);

export const SaveFundingPlanDocument = graphql(`
  mutation SaveFundingPlan($fiscalYear: Int!, $plan: FundingPlanInput!) {
    saveFundingPlan(fiscalYear: $fiscalYear, plan: $plan)
  }
`);

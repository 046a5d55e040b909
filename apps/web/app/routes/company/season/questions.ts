import { graphql } from '../../../gql/public/index.ts';

export const BusyWeeksDocument = graphql(`
  query BusyWeeks($companyId: ID!) {
    busyWeeks(companyId: $companyId)
  }
`);

export const SayBusyWeeksDocument = graphql(`
  mutation SayBusyWeeks($companyId: ID!, $weeks: [Int!]!, $months: [Int!]!) {
    sayBusyWeeks(companyId: $companyId, weeks: $weeks, months: $months)
  }
`);

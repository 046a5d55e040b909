import { graphql } from '../../../gql/public/index.ts';

export const CompanyWagesDocument = graphql(`
  query CompanyWages($companyId: ID!, $month: String!) {
    companyWages(companyId: $companyId, month: $month) {
      id
      name
      kana
      title
      workDay
      part
      from
      to
      minutes
      nightMinutes
      amount
      dueOn
      state
      paidOn
      unpaidLine
    }
  }
`);

export const ConfirmWagesDocument = graphql(`
  mutation ConfirmWages($companyId: ID!, $ids: [ID!]!, $paidOn: TokyoDate!) {
    confirmWages(companyId: $companyId, ids: $ids, paidOn: $paidOn)
  }
`);

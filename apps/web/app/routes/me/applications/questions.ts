import { graphql } from '../../../gql/public/index.ts';

export const MyApplicationsDocument = graphql(`
  query MyApplications {
    myApplications {
      id
      postingId
      title
      company
      state
      endedBy
      reason
      message
      wording
      appliedAt
      live
      looks {
        at
        reader
      }
    }
  }
`);

export const WithdrawApplicationDocument = graphql(`
  mutation WithdrawApplication($id: ID!) {
    withdrawApplication(id: $id)
  }
`);

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
      emailShown
      emailWording {
        ja
        en
      }
      looks {
        at
        reader
      }
    }
  }
`);

export const ShowApplicationEmailDocument = graphql(`
  mutation ShowApplicationEmail($id: ID!, $agreedTo: String) {
    showApplicationEmail(id: $id, agreedTo: $agreedTo)
  }
`);

export const WithdrawApplicationDocument = graphql(`
  mutation WithdrawApplication($id: ID!) {
    withdrawApplication(id: $id)
  }
`);

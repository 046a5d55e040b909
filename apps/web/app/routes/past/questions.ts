import { graphql } from '../../gql/public/index.ts';

export const PastRecordDocument = graphql(`
  query PastRecord($code: String!) {
    pastRecord(code: $code) {
      name
      until
      takings {
        id
        what
        occurredOn
        minutes
      }
    }
    viewer {
      memberId
    }
  }
`);

export const TakePastRecordDocument = graphql(`
  mutation TakePastRecord($code: String!) {
    takePastRecord(code: $code)
  }
`);

export const DeletePastRecordDocument = graphql(`
  mutation DeletePastRecord($code: String!) {
    deletePastRecord(code: $code)
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const MinorRecordDocument = graphql(`
  query MinorRecord($memberId: ID!) {
    minorRecord(memberId: $memberId) {
      name
      closed
      papers {
        id
        certificate
        guardian
        born
        signedOn
        seenAt
        by
        endedAt
        endReason
      }
    }
  }
`);

export const KeepMinorPapersDocument = graphql(`
  mutation KeepMinorPapers($memberId: ID!, $papers: MinorPapersInput!) {
    keepMinorPapers(memberId: $memberId, papers: $papers)
  }
`);

export const EndMinorPapersDocument = graphql(`
  mutation EndMinorPapers($id: ID!, $reason: String!) {
    endMinorPapers(id: $id, reason: $reason)
  }
`);

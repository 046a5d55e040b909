import { graphql } from '../../../gql/public/index.ts';

export const MyTalentRecordDocument = graphql(`
  query MyTalentRecord {
    myTalentRecord {
      record {
        skillIds
        areas
        slots
        roles
        styles
        about
        changedAt
      }
      skills {
        id
        name {
          ja
          en
        }
        offered
      }
      areas
      longestAbout
      wording {
        ja
        en
      }
      standingId
      standingUntil
      evidence {
        id
        what {
          ja
          en
        }
        role
        minutes
        occurredOn
        revokedAt
        reply
      }
    }
  }
`);

export const SaveTalentRecordDocument = graphql(`
  mutation SaveTalentRecord($record: TalentRecordInput!, $agreedTo: String) {
    saveTalentRecord(record: $record, agreedTo: $agreedTo)
  }
`);

export const ContestEvidenceDocument = graphql(`
  mutation ContestEvidence($id: ID!, $reply: String!) {
    contestEvidence(id: $id, reply: $reply)
  }
`);

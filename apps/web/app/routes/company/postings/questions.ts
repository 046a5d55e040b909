import { graphql } from '../../../gql/public/index.ts';

export const CompanyPostingsDocument = graphql(`
  query CompanyPostings($companyId: ID!) {
    companyPostings(companyId: $companyId) {
      posting {
        id
        title
        contract
        places
        lastDay
        phase
      }
      confirmBy
      counts {
        live
        hired
      }
    }
  }
`);

export const CompanyPostingDocument = graphql(`
  query CompanyPosting($companyId: ID!, $id: ID!) {
    companyPosting(companyId: $companyId, id: $id) {
      posting {
        ...ShownPosting
      }
      state
      edition
      reason
      confirmBy
      problems {
        field
        blocks
        says {
          ja
          en
        }
        law {
          ja
          en
        }
      }
    }
  }
`);

export const ApplicantsDocument = graphql(`
  query Applicants($companyId: ID!, $id: ID!) {
    applicants(companyId: $companyId, postingId: $id) {
      id
      number
      state
      appliedOn
      readable
      next
      stayAsked
    }
  }
`);

export const SavePostingDocument = graphql(`
  mutation SavePosting($companyId: ID!, $id: ID, $edition: Int!, $posting: PostingInput!) {
    savePosting(companyId: $companyId, id: $id, edition: $edition, posting: $posting)
  }
`);

export const TurnPostingDocument = graphql(`
  mutation TurnPosting($companyId: ID!, $id: ID!, $turn: PostingTurn!) {
    turnPosting(companyId: $companyId, id: $id, turn: $turn)
  }
`);

export const OpenApplicantDocument = graphql(`
  mutation OpenApplicant($companyId: ID!, $id: ID!) {
    openApplicant(companyId: $companyId, id: $id) {
      applicant {
        number
      }
      name
      kana
      email
      message
      talkId
    }
  }
`);

export const MoveApplicantDocument = graphql(`
  mutation MoveApplicant($companyId: ID!, $id: ID!, $to: ApplicationState!, $reason: String!) {
    moveApplicant(companyId: $companyId, id: $id, to: $to, reason: $reason)
  }
`);

export const AnswerStayDocument = graphql(`
  mutation AnswerStay($companyId: ID!, $id: ID!, $stay: Stay!) {
    answerStay(companyId: $companyId, id: $id, stay: $stay)
  }
`);

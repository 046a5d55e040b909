import { graphql } from '../../gql/desk/index.ts';

export const DeskPostingsDocument = graphql(`
  query DeskPostings($state: PostingState, $first: Int!, $after: String) {
    deskPostings(state: $state, first: $first, after: $after) {
      items {
        posting {
          id
          company
          title
          contract
          places
          lastDay
        }
        state
        counts {
          live
          hired
          declined
          withdrawn
        }
        problems {
          field
          blocks
        }
      }
      endCursor
      hasNext
    }
  }
`);

export const DeskPostingDocument = graphql(`
  query DeskPosting($id: ID!) {
    deskPosting(id: $id) {
      posting {
        id
        companyId
        company
        companyShown
        title
        why
        whoWith
        what
        growth
        contract
        way
        area
        places
        lastDay
        items {
          item
          text
        }
        payUnit
        payYen
        payMinutes
        overtimeYen
        overtimeMinutes
        overtimeExcess
        ageReason
        author
        authorSchool
        phase
        publishedOn
        confirmedOn
      }
      state
      edition
      reason
      counts {
        live
        hired
        declined
        withdrawn
        stayed6
        left6
        stayed12
        left12
      }
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

export const PublishPostingDocument = graphql(`
  mutation PublishPosting($id: ID!, $edition: Int!, $wage: Int) {
    publishPosting(id: $id, edition: $edition, wage: $wage)
  }
`);

export const GiveBackPostingDocument = graphql(`
  mutation GiveBackPosting($id: ID!, $reason: String!) {
    giveBackPosting(id: $id, reason: $reason)
  }
`);

export const ClosePostingDocument = graphql(`
  mutation ClosePosting($id: ID!, $reason: String!) {
    closePosting(id: $id, reason: $reason)
  }
`);

export const ComplaintsDocument = graphql(`
  query Complaints($postingId: ID) {
    complaints(postingId: $postingId) {
      id
      postingId
      title
      kind
      words
      saidAt
      answeredAt
      answer
    }
  }
`);

export const AnswerComplaintDocument = graphql(`
  mutation AnswerComplaint($id: ID!, $answer: String!) {
    answerComplaint(id: $id, answer: $answer)
  }
`);

export const DeskArticleDocument = graphql(`
  query DeskArticle($postingId: ID!) {
    deskArticle(postingId: $postingId) {
      memberId
      writer
      checker
      checkedAt
      naming
    }
  }
`);

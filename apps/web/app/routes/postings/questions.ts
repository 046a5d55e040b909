import { graphql } from '../../gql/public/index.ts';

/** A posting as everybody reads it; the company's own page and the desk show the same. */
export const ShownPosting = graphql(`
  fragment ShownPosting on Posting {
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
`);

export const PostingsDocument = graphql(`
  query Postings($first: Int!, $after: String, $filter: PostingFilter) {
    postings(first: $first, after: $after, filter: $filter) {
      items {
        id
        company
        title
        why
        whoWith
        contract
        way
        area
        payUnit
        payYen
        lastDay
      }
      rules {
        footing
        number
        operator {
          ja
          en
        }
      }
      found
      counts {
        kind
        value
        postings
      }
      endCursor
      hasNext
    }
  }
`);

/** What readers of feeds and search engines are told: what is up, and since when it says so. */
export const ListedPostingsDocument = graphql(`
  query ListedPostings($first: Int!, $after: String, $filter: PostingFilter) {
    postings(first: $first, after: $after, filter: $filter) {
      items {
        id
        company
        title
        why
        whoWith
        publishedOn
        confirmedOn
      }
      endCursor
      hasNext
    }
    community {
      name {
        ja
        en
      }
    }
  }
`);

export const PostingDocument = graphql(`
  query Posting($id: ID!) {
    posting(id: $id) {
      posting {
        ...ShownPosting
      }
      rules {
        footing
        number
        operator {
          ja
          en
        }
      }
      wording {
        ja
        en
      }
      ownId
    }
    viewer {
      memberId
    }
  }
`);

export const ApplyForPostingDocument = graphql(`
  mutation ApplyForPosting($id: ID!, $message: String!, $agreedTo: String) {
    applyForPosting(id: $id, message: $message, agreedTo: $agreedTo)
  }
`);

export const ComplainOfPostingDocument = graphql(`
  mutation ComplainOfPosting($postingId: ID!, $kind: ComplaintKind!, $words: String!) {
    complainOfPosting(postingId: $postingId, kind: $kind, words: $words)
  }
`);

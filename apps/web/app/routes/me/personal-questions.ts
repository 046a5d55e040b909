import { graphql } from '../../gql/public/index.ts';

export const MyCopiesDocument = graphql(`
  query MyCopies {
    myCopies {
      id
      state
      scope
      askedAt
      expiresAt
      downloads
      jsonUrl
      csvUrl
    }
    myMembership {
      leftOn
    }
  }
`);

export const RequestMyCopyDocument = graphql(`
  mutation RequestMyCopy {
    requestMyCopy {
      id
    }
  }
`);

export const ErasureReviewDocument = graphql(`
  query ErasureReview {
    erasureReview {
      number
      leftOn
      proved
      kept {
        title {
          ja
          en
        }
        because {
          ja
          en
        }
        until
      }
    }
    viewer {
      email
    }
  }
`);

export const EraseMeDocument = graphql(`
  mutation EraseMe {
    eraseMe
  }
`);

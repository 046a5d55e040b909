import { graphql } from '../../gql/desk/index.ts';

export const DeskErasureReviewDocument = graphql(`
  query DeskErasureReview($memberId: ID!) {
    erasureReview(memberId: $memberId) {
      number
      leftOn
      erasedOn
      kept {
        title {
          ja
          en
        }
        until
      }
    }
  }
`);

export const EraseMemberDocument = graphql(`
  mutation EraseMember($input: EraseMemberInput!) {
    eraseMember(input: $input)
  }
`);

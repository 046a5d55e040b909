import { graphql } from '../../gql/desk/index.ts';

export const DeskPostsDocument = graphql(`
  query DeskPosts($first: Int!, $after: String) {
    posts(first: $first, after: $after) {
      items {
        id
        titleJa
        audience
        state
        updatedAt
        publishedAt
      }
      endCursor
      hasNext
    }
  }
`);

export const DeskPostDocument = graphql(`
  query DeskPost($id: ID!) {
    post(id: $id) {
      id
      titleJa
      titleEn
      bodyJa
      bodyEn
      audience
      state
    }
  }
`);

export const SavePostDocument = graphql(`
  mutation SavePost($input: PostInput!, $id: ID) {
    savePost(input: $input, id: $id)
  }
`);

export const PublishPostDocument = graphql(`
  mutation PublishPost($id: ID!) {
    publishPost(id: $id)
  }
`);

export const WithdrawPostDocument = graphql(`
  mutation WithdrawPost($id: ID!) {
    withdrawPost(id: $id)
  }
`);

export const DiscardPostDocument = graphql(`
  mutation DiscardPost($id: ID!) {
    discardPost(id: $id)
  }
`);

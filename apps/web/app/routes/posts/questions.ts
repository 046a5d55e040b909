import { graphql } from '../../gql/public/index.ts';

export const PostArchiveDocument = graphql(`
  query PostArchive($first: Int!, $after: String) {
    posts(first: $first, after: $after) {
      items {
        id
        title
        language
        publishedAt
        audience
        open
      }
      endCursor
      hasNext
    }
  }
`);

export const PostDocument = graphql(`
  query Post($id: ID!) {
    post(id: $id) {
      id
      title
      language
      publishedAt
      audience
      open
      body {
        kind
        lines {
          parts {
            text
            href
          }
        }
      }
    }
  }
`);

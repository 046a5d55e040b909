import { graphql } from '../../../gql/public/index.ts';

export const MyArticlesDocument = graphql(`
  query MyArticles {
    myArticles {
      id
      phase
      title
      company
      postingId
      note
      turnedAt
    }
  }
`);

export const MyArticleDocument = graphql(`
  query MyArticle($id: ID!) {
    myArticle(id: $id) {
      id
      phase
      edition
      texts {
        why
        whoWith
        what
        growth
      }
      title
      company
      draft {
        why
        whoWith
        what
        growth
      }
      postingId
      note
      naming
      name
      school
      wording {
        ja
        en
      }
    }
  }
`);

export const SaveArticleDocument = graphql(`
  mutation SaveArticle($id: ID!, $edition: Int!, $article: ArticleInput!, $handsIn: Boolean!) {
    saveArticle(id: $id, edition: $edition, article: $article, handsIn: $handsIn)
  }
`);

export const NameInArticleDocument = graphql(`
  mutation NameInArticle($id: ID!, $naming: ArticleNaming!, $name: String!, $school: String!) {
    nameInArticle(id: $id, naming: $naming, name: $name, school: $school)
  }
`);

export const LeaveArticleDocument = graphql(`
  mutation LeaveArticle($id: ID!) {
    leaveArticle(id: $id)
  }
`);

import { graphql } from '../../../gql/public/index.ts';

export const CompanyArticleDocument = graphql(`
  query CompanyArticle($companyId: ID!, $postingId: ID!) {
    companyPosting(companyId: $companyId, id: $postingId) {
      posting {
        title
        why
        whoWith
        what
        growth
      }
      state
      edition
    }
    companyArticle(companyId: $companyId, postingId: $postingId) {
      id
      phase
      edition
      code
      until
      texts {
        why
        whoWith
        what
        growth
      }
      note
      name
      school
    }
  }
`);

export const InviteToArticleDocument = graphql(`
  mutation InviteToArticle($companyId: ID!, $postingId: ID!) {
    inviteToArticle(companyId: $companyId, postingId: $postingId)
  }
`);

export const GiveBackArticleDocument = graphql(`
  mutation GiveBackArticle($companyId: ID!, $id: ID!, $edition: Int!, $note: String!) {
    giveBackArticle(companyId: $companyId, id: $id, edition: $edition, note: $note)
  }
`);

export const UseArticleDocument = graphql(`
  mutation UseArticle($companyId: ID!, $id: ID!, $edition: Int!, $postingEdition: Int!) {
    useArticle(companyId: $companyId, id: $id, edition: $edition, postingEdition: $postingEdition)
  }
`);

export const CallOffArticleDocument = graphql(`
  mutation CallOffArticle($companyId: ID!, $id: ID!) {
    callOffArticle(companyId: $companyId, id: $id)
  }
`);

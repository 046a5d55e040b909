import { graphql } from '../../../gql/public/index.ts';

export const CompanyPageDraftDocument = graphql(`
  query CompanyPageDraft($companyId: ID!) {
    companyPageDraft(companyId: $companyId) {
      page {
        ...ShownCompanyPage
      }
      state
      changed
      mayBeShown
      hiddenBecause
    }
    community {
      municipalities {
        code
        name {
          ja
          en
        }
      }
    }
  }
`);

export const SaveCompanyPageDocument = graphql(`
  mutation SaveCompanyPage($companyId: ID!, $page: CompanyPageInput!) {
    saveCompanyPage(companyId: $companyId, page: $page)
  }
`);

export const PublishCompanyPageDocument = graphql(`
  mutation PublishCompanyPage($companyId: ID!) {
    publishCompanyPage(companyId: $companyId)
  }
`);

export const TakeBackCompanyPageDocument = graphql(`
  mutation TakeBackCompanyPage($companyId: ID!) {
    takeBackCompanyPage(companyId: $companyId)
  }
`);

export const AddCompanyPhotoDocument = graphql(`
  mutation AddCompanyPhoto($companyId: ID!, $content: String!, $alt: String!) {
    addCompanyPhoto(companyId: $companyId, content: $content, alt: $alt)
  }
`);

export const RemoveCompanyPhotoDocument = graphql(`
  mutation RemoveCompanyPhoto($companyId: ID!, $id: ID!) {
    removeCompanyPhoto(companyId: $companyId, id: $id)
  }
`);

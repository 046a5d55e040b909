import { graphql } from '../../gql/public/index.ts';

export const ShownCompanyPageFragment = graphql(`
  fragment ShownCompanyPage on CompanyPage {
    companyId
    title
    kana
    language
    prefecture
    area
    industry
    purpose
    website
    people {
      name
      role
    }
    openings {
      title
      link
    }
    photos {
      id
      url
      width
      height
      alt
    }
  }
`);

export const CompanyDirectoryDocument = graphql(`
  query CompanyDirectory($first: Int!, $after: String, $filter: CompanyDirectoryFilter) {
    companyDirectory(first: $first, after: $after, filter: $filter) {
      items {
        companyId
        title
        language
        prefecture
        area
        industry
        purpose
        photos {
          url
          width
          height
        }
      }
      areas
      industries
      endCursor
      hasNext
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

export const CompanyPageDocument = graphql(`
  query CompanyPage($companyId: ID!) {
    companyPage(companyId: $companyId) {
      ...ShownCompanyPage
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

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

export const HostedShownFragment = graphql(`
  fragment HostedShown on HostedEvent {
    eventId
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    startsAt
    endsAt
    roles
    calledOff
  }
`);

export const NextHostedDocument = graphql(`
  query NextHosted($companyIds: [ID!]!) {
    nextHostedEvents(companyIds: $companyIds) {
      companyId
      title {
        ja
        en
      }
      startsAt
    }
  }
`);

export const CompanyPageDocument = graphql(`
  query CompanyPage($companyId: ID!) {
    companyPage(companyId: $companyId) {
      ...ShownCompanyPage
    }
    hostedEvents(companyId: $companyId) {
      coming {
        ...HostedShown
      }
      over {
        ...HostedShown
      }
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

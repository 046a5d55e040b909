import { graphql } from '../../gql/desk/index.ts';

export const EventCompaniesDocument = graphql(`
  query EventCompanies($eventId: ID!) {
    eventCompanies(eventId: $eventId) {
      titleJa
      terms {
        kind
        position
        places
        daysBefore
        hour
        mostPerCompany
      }
      usual {
        kind
        position
        places
        daysBefore
        hour
        mostPerCompany
      }
      classes {
        kind
        label {
          ja
          en
        }
      }
      kinds {
        ja
        en
      }
      dates {
        id
        startsAt
        until
        kept
        assigned {
          companyId
          title
          count
        }
      }
    }
  }
`);

export const SaveCompanyTermsDocument = graphql(`
  mutation SaveCompanyTerms($eventId: ID!, $terms: CompanyTermsInput) {
    saveCompanyTerms(eventId: $eventId, terms: $terms)
  }
`);

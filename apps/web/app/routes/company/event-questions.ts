import { graphql } from '../../gql/public/index.ts';

export const CompanyEventsDocument = graphql(`
  query CompanyEvents($companyId: ID!) {
    companyHostings(companyId: $companyId) {
      eventId
      title {
        ja
        en
      }
      startsAt
      endsAt
      roles
      reflects
      showing
      booth
      calledOff
    }
    companyEvents(companyId: $companyId) {
      title
      dates {
        id
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
        sale
        typeName {
          ja
          en
        }
        regular
        why {
          ja
          en
        }
        keptUntil
        kept
        left
        bound
        most
        benefitLeft
        places {
          id
          name
          email
          changeable
        }
      }
      holders {
        memberId
        name
        email
      }
    }
  }
`);

export const AssignCompanyPlaceDocument = graphql(`
  mutation AssignCompanyPlace(
    $companyId: ID!
    $occurrenceId: ID!
    $holder: CompanyHolderInput!
    $press: String!
  ) {
    assignCompanyPlace(companyId: $companyId, occurrenceId: $occurrenceId, holder: $holder, press: $press)
  }
`);

export const HandOnCompanyPlaceDocument = graphql(`
  mutation HandOnCompanyPlace($companyId: ID!, $id: ID!, $holder: CompanyHolderInput!) {
    handOnCompanyPlace(companyId: $companyId, id: $id, holder: $holder)
  }
`);

export const TakeBackCompanyPlaceDocument = graphql(`
  mutation TakeBackCompanyPlace($companyId: ID!, $id: ID!) {
    takeBackCompanyPlace(companyId: $companyId, id: $id)
  }
`);

export const SetCompanyHostingDocument = graphql(`
  mutation SetCompanyHosting($companyId: ID!, $eventId: ID!, $shown: Boolean!) {
    setCompanyHosting(companyId: $companyId, eventId: $eventId, shown: $shown)
  }
`);

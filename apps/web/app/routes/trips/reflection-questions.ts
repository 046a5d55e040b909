import { graphql } from '../../gql/public/index.ts';

export const ReflectionFormDocument = graphql(`
  query ReflectionForm($code: String!) {
    reflectionForm(code: $code) {
      title {
        ja
        en
      }
      eventId
      startsAt
      endsAt
      stage
      hosts {
        companyId
        name {
          ja
          en
        }
      }
      reflection {
        asked
        learned
        forHost
        forPublic
        signed
        sent
        published
      }
    }
  }
`);

export const WriteReflectionDocument = graphql(`
  mutation WriteReflection($code: String!, $reflection: ReflectionInput!) {
    writeReflection(code: $code, reflection: $reflection)
  }
`);

export const TakeReflectionBackDocument = graphql(`
  mutation TakeReflectionBack($code: String!, $from: ReflectionReader!) {
    takeReflectionBack(code: $code, from: $from)
  }
`);

export const EventReflectionsDocument = graphql(`
  query PublishedReflections($eventId: ID!) {
    eventReflections(eventId: $eventId) {
      id
      asked
      learned
      signed
    }
  }
`);

export const CompanyReflectionsDocument = graphql(`
  query CompanyReflections($companyId: ID!, $eventId: ID!) {
    companyReflections(companyId: $companyId, eventId: $eventId) {
      title {
        ja
        en
      }
      reflections {
        id
        asked
        learned
        signed
      }
    }
  }
`);

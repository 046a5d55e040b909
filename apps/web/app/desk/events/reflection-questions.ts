import { graphql } from '../../gql/desk/index.ts';

export const DeskReflectionsDocument = graphql(`
  query EventReflections($eventId: ID!) {
    eventReflections(eventId: $eventId) {
      titleJa
      reflections {
        id
        revision
        startsAt
        memberId
        name
        asked
        learned
        forHost
        forPublic
        signed
        changedAt
        publishedAt
      }
    }
  }
`);

export const PublishReflectionDocument = graphql(`
  mutation PublishReflection($id: ID!, $revision: Int!) {
    publishReflection(id: $id, revision: $revision)
  }
`);

export const TakeReflectionDownDocument = graphql(`
  mutation TakeReflectionDown($id: ID!) {
    takeReflectionDown(id: $id)
  }
`);

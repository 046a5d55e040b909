import { graphql } from '../../gql/public/index.ts';

export const EventSitesDocument = graphql(`
  query EventSites($eventId: ID!) {
    eventSites(eventId: $eventId) {
      id
      name {
        ja
        en
      }
      address {
        ja
        en
      }
      body {
        ja
        en
      }
      bring {
        ja
        en
      }
      hostId
    }
  }
`);

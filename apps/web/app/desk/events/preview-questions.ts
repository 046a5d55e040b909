import { graphql } from '../../gql/desk/index.ts';

export const EventPreviewDocument = graphql(`
  query EventPreview($id: ID!) {
    eventHosts(eventId: $id) {
      items {
        id
        role
        name {
          ja
          en
        }
        companyId
        showing
        booth {
          label
          shows {
            ja
            en
          }
        }
      }
    }
    eventPreview(id: $id) {
      id
      kind
      mode
      title {
        ja
        en
      }
      place {
        ja
        en
      }
      body {
        ja
        en
      }
      travel {
        ...TravelShown
      }
      dates {
        id
        startsAt
        endsAt
        saleUntil
        sessions {
          id
          number
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
          calledOff {
            ja
            en
          }
        }
        types {
          id
          name {
            ja
            en
          }
          regular
          saves
          most
          audience {
            to
          }
          memberPrices {
            free
            paid
            company
          }
        }
      }
      joining {
        plan {
          ja
          en
        }
        off
      }
    }
  }
`);

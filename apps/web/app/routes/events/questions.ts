import { graphql } from '../../gql/public/index.ts';

export const EventListDocument = graphql(`
  query EventList($first: Int!, $after: String, $filter: EventFilter) {
    events(first: $first, after: $after, filter: $filter) {
      items {
        id
        eventId
        kind
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
        from
        upTo
        soldOut
        membersOnly
        dates
        mode
      }
      areas
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

export const EventDocument = graphql(`
  query Event($id: ID!, $code: String) {
    eventHosts(eventId: $id) {
      id
      role
      name {
        ja
        en
      }
      companyId
      booth {
        label
        shows {
          ja
          en
        }
      }
    }
    event(id: $id, code: $code) {
      id
      code {
        code
        why {
          ja
          en
        }
      }
      kind
      mode
      noResale
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
        transport
        lodging
        agency {
          name
          registeredAs
          registration
          manager
          termsUrl
        }
        itinerary {
          day
          time
          text {
            ja
            en
          }
        }
      }
      calledOff {
        ja
        en
      }
      dates {
        id
        siteId
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
        calledOff {
          ja
          en
        }
        sale
        payBy
        bookedAtOnce
        types {
          id
          name {
            ja
            en
          }
          online
          mostBeside
          audience {
            to
            mine
            plans {
              ja
              en
            }
          }
          price
          regular
          saves
          savesFree
          memberPrices {
            free
            paid
            company
          }
          why {
            ja
            en
          }
          left
          most
        }
      }
      opening {
        opensAt
        plan {
          ja
          en
        }
        open
        all {
          opensAt
          plan {
            ja
            en
          }
        }
      }
      joining {
        plan {
          ja
          en
        }
        planKey
        off
        monthly
        yearly
      }
      joiningFree {
        planKey
      }
    }
  }
`);

export const BookFreeTicketsDocument = graphql(`
  mutation BookFreeTickets($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!) {
    bookFreeTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press)
  }
`);

export const HoldTicketsDocument = graphql(`
  mutation HoldTickets($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!, $code: String) {
    holdTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press, code: $code)
  }
`);

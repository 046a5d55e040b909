import { graphql } from '../../gql/public/index.ts';

export const TicketOfCodeDocument = graphql(`
  query TicketOfCode($code: String!) {
    ticketOfCode(code: $code) {
      code
      good
      used
      online
      reflects
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
      typeName {
        ja
        en
      }
    }
  }
`);

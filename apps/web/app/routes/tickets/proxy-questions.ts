import { graphql } from '../../gql/public/index.ts';

export const TicketProxiesDocument = graphql(`
  query TicketProxies {
    ticketProxies {
      id
      state
      own
      number
      name
    }
    proxyTickets {
      id
      title {
        ja
        en
      }
      startsAt
      name
      code
    }
  }
`);

export const NameProxyDocument = graphql(`
  mutation NameProxy($number: String!) {
    nameProxy(number: $number)
  }
`);

export const AgreeToProxyDocument = graphql(`
  mutation AgreeToProxy($id: ID!) {
    agreeToProxy(id: $id)
  }
`);

export const EndProxyDocument = graphql(`
  mutation EndProxy($id: ID!) {
    endProxy(id: $id)
  }
`);

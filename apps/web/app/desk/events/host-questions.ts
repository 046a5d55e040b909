import { graphql } from '../../gql/desk/index.ts';

export const EventHostsDocument = graphql(`
  query EventHosts($eventId: ID!) {
    eventHosts(eventId: $eventId) {
      titleJa
      items {
        id
        role
        name {
          ja
          en
        }
        companyId
        plainAgreed
        showing
        toldAt
        withdrawnAt
      }
    }
  }
`);

export const FindHostDocument = graphql(`
  query FindHost($first: Int!, $filter: CompanyFilter) {
    companies(first: $first, filter: $filter) {
      items {
        id
        title
        kana
      }
    }
  }
`);

export const NameEventHostDocument = graphql(`
  mutation NameEventHost($eventId: ID!, $host: EventHostInput!) {
    nameEventHost(eventId: $eventId, host: $host)
  }
`);

export const ChangeEventHostDocument = graphql(`
  mutation ChangeEventHost($id: ID!, $role: HostRole!, $plainAgreed: Boolean!) {
    changeEventHost(id: $id, role: $role, plainAgreed: $plainAgreed)
  }
`);

export const RemoveEventHostDocument = graphql(`
  mutation RemoveEventHost($id: ID!) {
    removeEventHost(id: $id)
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const EventHostsDocument = graphql(`
  query EventHosts($eventId: ID!) {
    eventHosts(eventId: $eventId) {
      titleJa
      kind
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
        booth {
          id
          label
          byBenefit
          shows {
            ja
            en
          }
        }
      }
      room
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

export const SetBoothRoomDocument = graphql(`
  mutation SetBoothRoom($eventId: ID!, $capacity: Int!) {
    setBoothRoom(eventId: $eventId, capacity: $capacity)
  }
`);

export const GiveBoothDocument = graphql(`
  mutation GiveBooth($hostId: ID!, $booth: EventBoothInput!, $byBenefit: Boolean!) {
    giveBooth(hostId: $hostId, booth: $booth, byBenefit: $byBenefit)
  }
`);

export const ChangeBoothDocument = graphql(`
  mutation ChangeBooth($id: ID!, $booth: EventBoothInput!) {
    changeBooth(id: $id, booth: $booth)
  }
`);

export const TakeBackBoothDocument = graphql(`
  mutation TakeBackBooth($id: ID!) {
    takeBackBooth(id: $id)
  }
`);

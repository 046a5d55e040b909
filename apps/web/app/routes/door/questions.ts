import { graphql } from '../../gql/public/index.ts';

export const DoorLinkDocument = graphql(`
  query DoorLink($link: String!) {
    doorLink(link: $link) {
      title {
        ja
        en
      }
      startsAt
      site {
        ja
        en
      }
      label
      stage
    }
  }
`);

export const OpenDoorDocument = graphql(`
  mutation OpenDoor($link: String!, $token: String!) {
    openDoor(link: $link, token: $token)
  }
`);

export const DoorStandingDocument = graphql(`
  query DoorStanding($token: String!) {
    doorStanding(token: $token) {
      ...ShownStanding
    }
  }
`);

export const ShownStandingFragment = graphql(`
  fragment ShownStanding on DoorStanding {
    title {
      ja
      en
    }
    startsAt
    site {
      ja
      en
    }
    label
    closesAt
    openKey
    inside
    expected
  }
`);

export const DoorTicketsDocument = graphql(`
  query DoorTickets($token: String!, $after: String) {
    doorTickets(token: $token, first: 50, after: $after) {
      items {
        ...ShownDoorTicket
      }
      endCursor
      hasNext
    }
  }
`);

export const DoorCardDocument = graphql(`
  query DoorCard($token: String!, $code: String!) {
    doorCard(token: $token, code: $code) {
      verdict
      tickets {
        ...ShownDoorTicket
      }
    }
  }
`);

export const ShownDoorTicketFragment = graphql(`
  fragment ShownDoorTicket on DoorTicket {
    id
    serial
    verdict
    since
    name
    typeName {
      ja
      en
    }
    due
    orderId
    party
    addOns {
      name {
        ja
        en
      }
      count
      due
    }
    firstTime
    seat
    here
    cards
  }
`);

export const TakeInScansDocument = graphql(`
  mutation TakeInScans($token: String!, $scans: [DoorScanInput!]!, $undone: [ID!]!) {
    takeInScans(token: $token, scans: $scans, undone: $undone) {
      ...ShownOutcome
    }
  }
`);

export const ShownOutcomeFragment = graphql(`
  fragment ShownOutcome on DoorOutcome {
    nonce
    verdict
    mistaken
    since
    label
  }
`);

export const LeaveDoorDocument = graphql(`
  mutation LeaveDoor($token: String!) {
    leaveDoor(token: $token)
  }
`);

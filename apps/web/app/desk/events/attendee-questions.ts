import { graphql } from '../../gql/desk/index.ts';

export const AttendeesDocument = graphql(`
  query Attendees(
    $eventId: ID!
    $occurrenceId: ID
    $typeId: ID
    $state: TicketState
    $text: String
    $first: Int!
    $after: String
  ) {
    event(id: $eventId) {
      titleJa
      dates {
        id
        startsAt
        site {
          ja
          en
        }
      }
      types {
        id
        nameJa
      }
    }
    attendees(
      eventId: $eventId
      occurrenceId: $occurrenceId
      typeId: $typeId
      state: $state
      text: $text
      first: $first
      after: $after
    ) {
      items {
        ...AttendeeListed
      }
      endCursor
      hasNext
    }
  }
`);

export const AttendeeListedFragment = graphql(`
  fragment AttendeeListed on Attendee {
    ticketId
    memberId
    guestOrderId
    name
    number
    phone
    email
    company
    attendee
    attendeeKana
    startsAt
    site {
      ja
      en
    }
    typeName {
      ja
      en
    }
    price
    paysAtDoor
    orderedAt
    state
    checkedInAt
    contactNamed
    answers {
      question {
        ja
        en
      }
      kind
      values
      sensitive
    }
  }
`);

export const EmergencyContactDocument = graphql(`
  query EmergencyContact($ticketId: ID!) {
    emergencyContact(ticketId: $ticketId) {
      eventId
      startsAt
      typeName {
        ja
        en
      }
      name
      kana
      phone
      contact {
        name
        relation
        phone
      }
    }
  }
`);

export const QuestionAskedFragment = graphql(`
  fragment QuestionAsked on Question {
    id
    kind
    label {
      ja
      en
    }
    options {
      ja
      en
    }
    perTicket
    required
    typeId
    sensitive
  }
`);

export const EventAskingDocument = graphql(`
  query EventAsking($eventId: ID!) {
    event(id: $eventId) {
      titleJa
      kind
      state
      types {
        id
        nameJa
        mostBeside
      }
    }
    eventAsking(eventId: $eventId) {
      names
      emergency
      noResale
      freezeDays
      purgeDays
      questions {
        ...QuestionAsked
      }
    }
  }
`);

export const SetEventAskingDocument = graphql(`
  mutation SetEventAsking($eventId: ID!, $asking: EventAskingInput!) {
    setEventAsking(eventId: $eventId, asking: $asking)
  }
`);

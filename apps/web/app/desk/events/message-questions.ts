import { graphql } from '../../gql/desk/index.ts';

export const EventMessagesDocument = graphql(`
  query EventMessages($eventId: ID!) {
    eventMessages(eventId: $eventId) {
      titleJa
      dates {
        id
        startsAt
        site {
          ja
          en
        }
      }
      kinds {
        id
        name {
          ja
          en
        }
      }
      messages {
        id
        subjectJa
        bodyJa
        state
        occurrenceIds
        typeIds
        sentAt
        sender
        people
        waiting
        undelivered
        skipped
      }
    }
  }
`);

export const EventMessagePreviewDocument = graphql(`
  query EventMessagePreview($eventId: ID!, $message: EventMessageInput!) {
    eventMessagePreview(eventId: $eventId, message: $message) {
      people
      unreachable
      ja {
        subject
        paragraphs
      }
      en {
        subject
        paragraphs
      }
    }
  }
`);

export const TestEventMessageDocument = graphql(`
  mutation TestEventMessage($eventId: ID!, $message: EventMessageInput!, $english: Boolean!) {
    testEventMessage(eventId: $eventId, message: $message, english: $english)
  }
`);

export const SendEventMessageDocument = graphql(`
  mutation SendEventMessage($eventId: ID!, $message: EventMessageInput!, $press: ID!) {
    sendEventMessage(eventId: $eventId, message: $message, press: $press)
  }
`);

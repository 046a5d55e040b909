import { graphql } from '../../gql/desk/index.ts';

export const OnlineDatesDocument = graphql(`
  query OnlineDates($eventId: ID!) {
    onlineDates(eventId: $eventId) {
      titleJa
      dates {
        occurrenceId
        startsAt
        endsAt
        calledOff
        tickets
        joined
        room {
          url
          notesJa
          notesEn
          hoursBefore
          toldAt
        }
        sessions {
          id
          name {
            ja
            en
          }
          startsAt
          endsAt
          calledOff
          room {
            url
            notesJa
            notesEn
            hoursBefore
            toldAt
          }
        }
      }
    }
  }
`);

export const SetOnlineRoomDocument = graphql(`
  mutation SetOnlineRoom($eventId: ID!, $occurrenceId: ID, $sessionId: ID, $room: OnlineRoomInput!) {
    setOnlineRoom(eventId: $eventId, occurrenceId: $occurrenceId, sessionId: $sessionId, room: $room)
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const DeskCourseDocument = graphql(`
  query DeskCourse($eventId: ID!) {
    course(eventId: $eventId) {
      titleJa
      draft
      dates {
        id
        startsAt
        asks
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
          titleJa
          titleEn
          placeJa
          placeEn
        }
      }
    }
  }
`);

export const CourseAttendanceDocument = graphql(`
  query CourseAttendance($occurrenceId: ID!, $first: Int!, $after: String) {
    courseAttendance(occurrenceId: $occurrenceId, first: $first, after: $after) {
      items {
        ticketId
        name
        company
        typeName {
          ja
          en
        }
        came
      }
      endCursor
      hasNext
    }
  }
`);

export const KeepSessionDocument = graphql(`
  mutation KeepSession($occurrenceId: ID!, $id: ID, $session: CourseSessionInput!) {
    keepSession(occurrenceId: $occurrenceId, id: $id, session: $session)
  }
`);

export const RemoveSessionDocument = graphql(`
  mutation RemoveSession($id: ID!) {
    removeSession(id: $id)
  }
`);

export const CallOffSessionDocument = graphql(`
  mutation CallOffSession($id: ID!, $reasonJa: String!, $reasonEn: String) {
    callOffSession(id: $id, reasonJa: $reasonJa, reasonEn: $reasonEn)
  }
`);

export const AskForSessionsDocument = graphql(`
  mutation AskForSessions($occurrenceId: ID!, $asks: Int) {
    askForSessions(occurrenceId: $occurrenceId, asks: $asks)
  }
`);

export const MarkVisitDocument = graphql(`
  mutation MarkVisit($ticketId: ID!, $sessionId: ID!, $came: Boolean!) {
    markVisit(ticketId: $ticketId, sessionId: $sessionId, came: $came)
  }
`);

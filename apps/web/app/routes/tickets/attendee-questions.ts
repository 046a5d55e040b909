import { graphql } from '../../gql/public/index.ts';

export const AttendeesAskedFragment = graphql(`
  fragment AttendeesAsked on AttendeeForm {
    names
    emergency
    purgeDays
    until
    open
    slots {
      typeId
      nth
      typeName {
        ja
        en
      }
      ticketId
      seat
      room
      used
      name {
        familyName
        givenName
        familyKana
        givenKana
      }
      contact {
        name
        relation
        phone
      }
    }
    questions {
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
    answers {
      questionId
      typeId
      nth
      values
    }
    suggested {
      familyName
      givenName
      familyKana
      givenKana
    }
  }
`);

export const AttendeeFormDocument = graphql(`
  query AttendeeForm($id: ID!) {
    attendeeForm(id: $id) {
      ...AttendeesAsked
    }
  }
`);

export const ChangeAttendeesDocument = graphql(`
  mutation ChangeAttendees($id: ID!, $attendees: [AttendeeInput!]!, $answers: [AnswerInput!]!) {
    changeAttendees(id: $id, attendees: $attendees, answers: $answers)
  }
`);

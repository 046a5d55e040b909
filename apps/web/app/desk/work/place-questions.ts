import { graphql } from '../../gql/desk/index.ts';

export const WorkPlacesDocument = graphql(`
  query WorkPlaces($state: AssignmentState!, $first: Int!, $after: String) {
    workPlaces(state: $state, first: $first, after: $after) {
      items {
        requestId
        title
        company
        startsAt
        endsAt
        reward
        memberId
        name
        checkInNote
        over
        place {
          id
          place
          state
          checkedInAt
          checkInWay
          minutes
          hours {
            from
            to
            breakMinutes
          }
          reportLine
          inspectedUntil
          acceptedAt
          reason
          claims {
            side
            kind
            reason
            saidAt
            hours {
              from
              to
              breakMinutes
            }
          }
          given {
            clear
            onTime
            stepsDone
            again
            line
          }
          received {
            clear
            onTime
            stepsDone
            again
            line
          }
        }
      }
      endCursor
      hasNext
    }
  }
`);

export const CheckInByHandDocument = graphql(`
  mutation CheckInByHand($id: ID!, $reason: String!) {
    checkInByHand(id: $id, reason: $reason)
  }
`);
export const DecideWorkDocument = graphql(`
  mutation DecideWork($id: ID!, $done: Boolean!, $reason: String!, $hours: HoursInput) {
    decideWork(id: $id, done: $done, reason: $reason, hours: $hours)
  }
`);
export const IncidentsDocument = graphql(`
  query Incidents {
    incidents {
      id
      side
      requestId
      title
      company
      memberId
      name
      what
      happenedAt
      insurance
      toldAt
      closedAt
      closedNote
    }
  }
`);
export const CloseIncidentDocument = graphql(`
  mutation CloseIncident($id: ID!, $note: String!) {
    closeIncident(id: $id, note: $note)
  }
`);

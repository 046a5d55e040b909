import { graphql } from '../../../gql/public/index.ts';

export const MyGigDocument = graphql(`
  query MyGig($id: ID!) {
    myGig(id: $id) {
      own {
        dueOn
        gig {
          id
          title
          steps
          startsAt
          endsAt
          place
          reward
          minutes
          track
          breakMinutes
          consultation {
            name {
              ja
              en
            }
            about {
              ja
              en
            }
            telephone
            hours {
              ja
              en
            }
            url
          }
        }
      }
      checkInFrom
      checkInOpen
      place {
        id
        place
        state
        checkedInAt
        minutes
        hours {
          from
          to
          breakMinutes
        }
        reportLine
        stepsRight
        inspectedUntil
        endedBy
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
          again
        }
        received {
          clear
          onTime
          stepsDone
          again
          line
        }
        evaluable
      }
    }
  }
`);

export const CheckInDocument = graphql(`
  mutation CheckIn($id: ID, $code: String!, $myself: Boolean!, $notedAt: Instant) {
    checkIn(id: $id, code: $code, myself: $myself, notedAt: $notedAt)
  }
`);
export const ReportWorkDocument = graphql(`
  mutation ReportWork($id: ID!, $report: WorkReportInput!) {
    reportWork(id: $id, report: $report)
  }
`);
export const SayNobodyMetDocument = graphql(`
  mutation SayNobodyMet($id: ID!, $reason: String!) {
    sayNobodyMet(id: $id, reason: $reason)
  }
`);
export const EvaluateGigDocument = graphql(`
  mutation EvaluateGig($id: ID!, $evaluation: GigEvaluationInput!) {
    evaluateGig(id: $id, evaluation: $evaluation)
  }
`);
export const ReportIncidentDocument = graphql(`
  mutation ReportIncident($id: ID!, $incident: IncidentInput!) {
    reportIncident(id: $id, incident: $incident)
  }
`);

import { graphql } from '../../../gql/public/index.ts';

export const CompanyGigDocument = graphql(`
  query CompanyGig($companyId: ID!, $id: ID!) {
    companyGig(companyId: $companyId, id: $id) {
      gig {
        id
        title
        steps
        startsAt
        endsAt
        place
        places
        taken
        reward
        track
      }
      codes {
        picture
        digits
        seconds
      }
      placeCode
      places {
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

export const AcceptWorkDocument = graphql(`
  mutation AcceptWork($companyId: ID!, $id: ID!) {
    acceptWork(companyId: $companyId, id: $id)
  }
`);
export const DisputeWorkDocument = graphql(`
  mutation DisputeWork($companyId: ID!, $id: ID!, $kind: ClaimKind!, $reason: String!, $hours: HoursInput) {
    disputeWork(companyId: $companyId, id: $id, kind: $kind, reason: $reason, hours: $hours)
  }
`);
export const EvaluateWorkerDocument = graphql(`
  mutation EvaluateWorker($companyId: ID!, $id: ID!, $evaluation: WorkerEvaluationInput!) {
    evaluateWorker(companyId: $companyId, id: $id, evaluation: $evaluation)
  }
`);
export const GigWorkersDocument = graphql(`
  query GigWorkers($companyId: ID!, $id: ID!) {
    gigWorkers(companyId: $companyId, id: $id) {
      id
      place
      name
      kana
      email
      young
    }
  }
`);
export const ReportWorkerIncidentDocument = graphql(`
  mutation ReportWorkerIncident($companyId: ID!, $id: ID!, $incident: IncidentInput!) {
    reportWorkerIncident(companyId: $companyId, id: $id, incident: $incident)
  }
`);

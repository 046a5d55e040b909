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
  mutation DisputeWork($companyId: ID!, $id: ID!, $kind: ClaimKind!, $reason: String!) {
    disputeWork(companyId: $companyId, id: $id, kind: $kind, reason: $reason)
  }
`);
export const EvaluateWorkerDocument = graphql(`
  mutation EvaluateWorker($companyId: ID!, $id: ID!, $evaluation: WorkerEvaluationInput!) {
    evaluateWorker(companyId: $companyId, id: $id, evaluation: $evaluation)
  }
`);

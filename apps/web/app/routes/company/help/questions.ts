import { graphql } from '../../../gql/public/index.ts';

export const CompanyHelpDocument = graphql(`
  query CompanyHelp($companyId: ID!) {
    companyHelp(companyId: $companyId) {
      id
      title
      what
      fromDay
      toDay
      hours
      state
      reason
      gigs {
        id
        title
        startsAt
        endsAt
        places
        taken
        reward
        phase
        reason
        ahead
        track
        callOffCost
        substituteDay
        insurance {
          ja
          en
        }
      }
    }
  }
`);

export const AskForHelpDocument = graphql(`
  mutation AskForHelp($companyId: ID!, $help: HelpInput!) {
    askForHelp(companyId: $companyId, help: $help)
  }
`);

export const CallOffOwnGigDocument = graphql(`
  mutation CallOffOwnGig($companyId: ID!, $id: ID!, $reason: String!, $shown: Int) {
    callOffOwnGig(companyId: $companyId, id: $id, reason: $reason, shown: $shown)
  }
`);

export const MoveOwnGigForWeatherDocument = graphql(`
  mutation MoveOwnGigForWeather($companyId: ID!, $id: ID!, $reason: String!, $shown: Int) {
    moveOwnGigForWeather(companyId: $companyId, id: $id, reason: $reason, shown: $shown)
  }
`);

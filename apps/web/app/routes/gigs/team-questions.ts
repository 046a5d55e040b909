import { graphql } from '../../gql/public/index.ts';

export const GigTeamDocument = graphql(`
  query GigTeam($code: String!) {
    gigTeam(code: $code) {
      code
      gigId
      size
      said
      whole
      phase
      heldUntil
      own
      founder
      placeId
      asked
    }
  }
`);

export const MyGigTeamsDocument = graphql(`
  query MyGigTeams {
    myGigTeams {
      code
      gigId
      phase
      said
      size
      asked
      placeId
    }
  }
`);

export const GatherGigTeamDocument = graphql(`
  mutation GatherGigTeam($id: ID!, $size: Int!, $whole: Boolean!, $agreed: Boolean!, $agreedTo: String) {
    gatherGigTeam(id: $id, size: $size, whole: $whole, agreed: $agreed, agreedTo: $agreedTo)
  }
`);

export const JoinGigTeamDocument = graphql(`
  mutation JoinGigTeam($code: String!, $agreed: Boolean!, $agreedTo: String) {
    joinGigTeam(code: $code, agreed: $agreed, agreedTo: $agreedTo)
  }
`);

export const LeaveGigTeamDocument = graphql(`
  mutation LeaveGigTeam($code: String!) {
    leaveGigTeam(code: $code)
  }
`);

export const StayInGigTeamDocument = graphql(`
  mutation StayInGigTeam($code: String!) {
    stayInGigTeam(code: $code)
  }
`);

import { graphql } from '../../../gql/public/index.ts';

export const MyRightsRequestsDocument = graphql(`
  query MyRightsRequests {
    myRightsRequests {
      terms {
        dueDays
        fee
      }
      requests {
        id
        kind
        state
        receivedOn
        dueOn
        outcome
      }
    }
  }
`);

export const MyRightsRequestDocument = graphql(`
  query MyRightsRequest($id: ID!) {
    myRightsRequest(id: $id) {
      id
      kind
      state
      receivedOn
      dueOn
      outcome
      concerns
      wanted
      fee
      checkedAt
      decidedAt
      closedAt
      letter {
        title
        addressee
        paragraphs
        from
      }
      paperUrl
      copy {
        state
        expiresAt
        jsonUrl
        csvUrl
      }
    }
  }
`);

export const SendRightsRequestDocument = graphql(`
  mutation SendRightsRequest($input: RightsRequestInput!) {
    sendRightsRequest(input: $input)
  }
`);

export const WithdrawRightsRequestDocument = graphql(`
  mutation WithdrawRightsRequest($id: ID!) {
    withdrawRightsRequest(id: $id)
  }
`);

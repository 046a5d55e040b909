import { graphql } from '../../gql/desk/index.ts';

export const GivePlanDocument = graphql(`
  query GivePlan($memberId: ID!) {
    member(id: $memberId) {
      id
      familyName
      givenName
      familyKana
      givenKana
      grounds {
        id
        kind
        planName {
          ja
          en
        }
        state
        from
        lastDay
        reason
        givenBy
      }
    }
    plans {
      key
      kind
      active
      name {
        ja
        en
      }
    }
  }
`);

export const GrantComplimentaryDocument = graphql(`
  mutation GrantComplimentary(
    $memberId: ID!
    $planKey: String!
    $from: TokyoDate!
    $until: TokyoDate
    $reason: String!
    $idempotencyKey: String!
  ) {
    grantComplimentary(
      memberId: $memberId
      planKey: $planKey
      from: $from
      until: $until
      reason: $reason
      idempotencyKey: $idempotencyKey
    )
  }
`);

export const EndComplimentaryDocument = graphql(`
  mutation EndComplimentary($id: ID!) {
    endComplimentary(id: $id)
  }
`);

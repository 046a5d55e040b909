import { graphql } from '../../gql/desk/index.ts';

/** A pause that is planned or runs, on the member's page and on that of the pause. */
export const PauseInDeskFragment = graphql(`
  fragment PauseInDesk on MemberPause {
    from
    chargeOn
    amount
    running
  }
`);

export const PausingMemberDocument = graphql(`
  query PausingMember($memberId: ID!) {
    member(id: $memberId) {
      id
      familyName
      givenName
      familyKana
      givenKana
      pause {
        ...PauseInDesk
      }
    }
  }
`);

export const MemberPauseReviewDocument = graphql(`
  query MemberPauseReview($memberId: ID!) {
    memberPauseReview(memberId: $memberId) {
      planName {
        ja
        en
      }
      amount
      choices {
        months
        from
        lastDay
        chargeOn
        fingerprint
      }
    }
  }
`);

export const PauseMemberDocument = graphql(`
  mutation PauseMember($memberId: ID!, $months: Int!, $fingerprint: String!) {
    pauseMember(memberId: $memberId, months: $months, fingerprint: $fingerprint)
  }
`);

export const WithdrawPauseOfMemberDocument = graphql(`
  mutation WithdrawPauseOfMember($memberId: ID!) {
    withdrawPauseOfMember(memberId: $memberId)
  }
`);

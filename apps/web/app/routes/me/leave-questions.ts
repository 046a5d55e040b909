import { graphql } from '../../gql/public/index.ts';

export const LeavingReviewDocument = graphql(`
  query LeavingReview {
    leavingReview {
      state
      planName {
        ja
        en
      }
      paid
      lastUsableDay
      money {
        ja
        en
      }
      whatEnds {
        ja
        en
      }
      whatStays {
        ja
        en
      }
      reasons {
        key
        label {
          ja
          en
        }
      }
    }
  }
`);

export const LeaveMembershipDocument = graphql(`
  mutation LeaveMembership($input: LeavingInput!) {
    leaveMembership(input: $input) {
      state
    }
  }
`);

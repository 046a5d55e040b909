import { graphql } from '../../gql/public/index.ts';

export const PauseReviewDocument = graphql(`
  query PauseReview {
    pauseReview {
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
      money {
        ja
        en
      }
      whatRests {
        ja
        en
      }
      whatStays {
        ja
        en
      }
    }
  }
`);

export const PauseMembershipDocument = graphql(`
  mutation PauseMembership($months: Int!, $fingerprint: String!) {
    pauseMembership(months: $months, fingerprint: $fingerprint) {
      status
    }
  }
`);

export const WithdrawPauseDocument = graphql(`
  mutation WithdrawPause {
    withdrawPause {
      status
    }
  }
`);

export const ResumeReviewDocument = graphql(`
  query ResumeReview {
    resumeReview {
      planName {
        ja
        en
      }
      interval
      amount
      chargeToday
      nextChargeOn
      disclosure {
        ...ListedCondition
      }
      buttonLabel {
        ja
        en
      }
      fingerprint
      idempotencyKey
    }
  }
`);

export const ResumeMembershipDocument = graphql(`
  mutation ResumeMembership($fingerprint: String!, $idempotencyKey: String!) {
    resumeMembership(fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

/** Which plan is paid yearly, for the page that says why it cannot be paused. */
export const HeldPlanDocument = graphql(`
  query HeldPlan {
    myMembership {
      plan {
        key
      }
    }
  }
`);

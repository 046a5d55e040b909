import { graphql } from '../../gql/desk/index.ts';

/** A payment as the table of payments shows it, of a member or of a company. */
export const ShownPaymentFragment = graphql(`
  fragment ShownPayment on DeskPayment {
    id
    paidAt
    amount
    refunded
    state
    description {
      ja
      en
    }
    means
    manual {
      receivedOn
      note
      takenBy
      reversedBy
      reversedAt
      reversalReason
    }
    receipts {
      id
      number
      url
    }
    refunds {
      id
      amount
      state
      reason
      at
    }
  }
`);

export const MemberDocument = graphql(`
  query Member($id: ID!, $after: String) {
    member(id: $id) {
      id
      number
      familyName
      givenName
      familyKana
      givenKana
      email
      birthDate
      age
      awaitsAgreement
      prefecture
      tie
      status
      planName {
        ja
        en
      }
      interval
      joinedOn
      paidThrough
      nextChargeOn
      cancelsOn
      leftOn
      erasedOn
      newsletter
      cancellation {
        at
        reason {
          ja
          en
        }
        remark
      }
      studentThrough
      reduced {
        kind
        below
        interval
        amount
        regular
        regularFrom
      }
      pause {
        ...PauseInDesk
      }
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
      benefits {
        key
        label {
          ja
          en
        }
        source {
          ja
          en
        }
        until
      }
      directory {
        displayName
        area
        interests
        line
        links
      }
      merges {
        id
        formerNumber
        mergedAt
        mergedBy
        undoableUntil
        undoable
      }
      mergedInto
      lastSyncedAt
      stripeCustomerId
    }
    memberPayments(memberId: $id) {
      ...ShownPayment
    }
    memberMailReach(memberId: $id) {
      undeliverableSince
      saidBy
      refusedSince
    }
    memberTimeline(memberId: $id, first: 30, after: $after) {
      items {
        id
        at
        kind
        title {
          ja
          en
        }
        actor
        amount
      }
      endCursor
      hasNext
    }
  }
`);

export const SyncMemberDocument = graphql(`
  mutation SyncMember($memberId: ID!) {
    syncMemberWithStripe(memberId: $memberId)
  }
`);

export const SetMailReachDocument = graphql(`
  mutation SetMailReach($memberId: ID!, $reach: MailReach!) {
    setMemberMailReach(memberId: $memberId, reach: $reach) {
      undeliverableSince
    }
  }
`);

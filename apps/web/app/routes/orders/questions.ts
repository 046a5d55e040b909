import { graphql } from '../../gql/public/index.ts';

export const GuestTermsDocument = graphql(`
  query GuestTerms {
    legalDocument(kind: privacy) {
      version
    }
  }
`);

export const HoldAsGuestDocument = graphql(`
  mutation HoldAsGuest(
    $occurrenceId: ID!
    $lines: [TicketLineInput!]!
    $press: String!
    $code: String
    $guest: GuestInput!
  ) {
    holdAsGuest(occurrenceId: $occurrenceId, lines: $lines, press: $press, code: $code, guest: $guest)
  }
`);

export const HoldAddOnsAsGuestDocument = graphql(`
  mutation HoldAddOnsAsGuest($code: String!, $lines: [TicketLineInput!]!, $press: String!) {
    holdAddOnsAsGuest(code: $code, lines: $lines, press: $press)
  }
`);

export const GuestOrderDocument = graphql(`
  query GuestOrder($code: String!, $means: TicketMeans) {
    guestOrder(code: $code) {
      own
      receipts {
        id
        number
      }
      tickets
      later
    }
    guestAttendeeForm(code: $code) {
      ...AttendeesAsked
    }
    guestPurchase(code: $code, means: $means) {
      ...ShownPurchase
      payment {
        id
        state
        url
        voucher {
          url
          lastDay
          ...VoucherNumbers
        }
      }
      review {
        taxInside
        disclosure {
          ...ListedCondition
        }
        buttonLabel {
          ja
          en
        }
        fingerprint
      }
    }
    viewer {
      memberId
    }
  }
`);

export const GuestAttendeesDocument = graphql(`
  query GuestAttendees($code: String!) {
    guestAttendeeForm(code: $code) {
      ...AttendeesAsked
    }
  }
`);

export const OrderAsGuestDocument = graphql(`
  mutation OrderAsGuest(
    $code: String!
    $fingerprint: String!
    $means: TicketMeans
    $attendees: [AttendeeInput!]
    $answers: [AnswerInput!]
  ) {
    orderAsGuest(
      code: $code
      fingerprint: $fingerprint
      means: $means
      attendees: $attendees
      answers: $answers
    )
  }
`);

export const PayGuestOrderAgainDocument = graphql(`
  mutation PayGuestOrderAgain($code: String!) {
    payGuestOrderAgain(code: $code)
  }
`);

export const ReleaseGuestOrderDocument = graphql(`
  mutation ReleaseGuestOrder($code: String!) {
    releaseGuestOrder(code: $code)
  }
`);

export const CancelGuestTicketDocument = graphql(`
  mutation CancelGuestTicket($code: String!, $id: ID!, $fee: Int!) {
    cancelGuestTicket(code: $code, id: $id, fee: $fee)
  }
`);

export const ChangeGuestAttendeesDocument = graphql(`
  mutation ChangeGuestAttendees($code: String!, $attendees: [AttendeeInput!]!, $answers: [AnswerInput!]!) {
    changeGuestAttendees(code: $code, attendees: $attendees, answers: $answers)
  }
`);

export const TakeGuestOrdersDocument = graphql(`
  mutation TakeGuestOrders {
    takeGuestOrders
  }
`);

export const NameGuestRefundAccountDocument = graphql(`
  mutation NameGuestRefundAccount($code: String!, $account: RefundAccountInput!) {
    nameGuestRefundAccount(code: $code, account: $account)
  }
`);

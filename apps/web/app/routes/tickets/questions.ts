import { graphql } from '../../gql/public/index.ts';

export const MyTicketsDocument = graphql(`
  query MyTickets($first: Int!, $after: String) {
    myTickets(first: $first, after: $after) {
      items {
        id
        title {
          ja
          en
        }
        place {
          ja
          en
        }
        startsAt
        stage
        tickets
        later
        over
      }
      endCursor
      hasNext
    }
    guestOrdersToTake
    myRoute {
      id
      title {
        ja
        en
      }
      site {
        ja
        en
      }
      address {
        ja
        en
      }
      startsAt
      endsAt
      tickets
      purchaseId
    }
    heldTickets {
      id
      title {
        ja
        en
      }
      place {
        ja
        en
      }
      startsAt
      endsAt
      state
    }
  }
`);

/** What a page of a purchase shows, whoever has it, but the page with the final button and the payment, which are deep enough by themselves. */
export const ShownPurchaseFragment = graphql(`
  fragment ShownPurchase on TicketPurchase {
    id
    stage
    eventId
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    startsAt
    endsAt
    sessions {
      id
      number
      title {
        ja
        en
      }
      place {
        ja
        en
      }
      startsAt
      endsAt
      calledOff {
        ja
        en
      }
    }
    clashes {
      id
      site {
        ja
        en
      }
      startsAt
      endsAt
    }
    lines {
      name {
        ja
        en
      }
      quantity
      price
      regular
      addOn
      why {
        ja
        en
      }
    }
    total
    secondsLeft
    expiresAt
    means
    paidBefore
    ways {
      means
      until
      hindrance
      limit
    }
    waitingEntryId
    givingUp
    calledOff {
      ja
      en
    }
    moneyBack
    moneyIsBack
    moneyNeedsAccount
    moneyOwed
    refundAccount
    transfer {
      amount
      received
      bankAccount
      payer
      payUntil
    }
    noResale
    cancelling {
      ja
      en
    }
    reflects
    occurrenceId
    besideId
    laterIds
    mayAdd
    tickets {
      id
      name {
        ja
        en
      }
      number
      code
      online
      addOn
      state
      handedOn
      mayHandOn
      memberPrice
      sent {
        email
        until
      }
      kept
      giveBack {
        percent
        fee
        refund
        along {
          ja
          en
        }
      }
    }
  }
`);

export const TicketPurchaseDocument = graphql(`
  query TicketPurchase($id: ID!, $means: TicketMeans) {
    attendeeForm(id: $id) {
      ...AttendeesAsked
    }
    ticketPurchase(id: $id, means: $means) {
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
  }
`);

export const HoldAddOnsDocument = graphql(`
  mutation HoldAddOns($orderId: ID!, $lines: [TicketLineInput!]!, $press: String!) {
    holdAddOns(orderId: $orderId, lines: $lines, press: $press)
  }
`);

export const OrderTicketsDocument = graphql(`
  mutation OrderTickets(
    $id: ID!
    $fingerprint: String!
    $means: TicketMeans
    $attendees: [AttendeeInput!]
    $answers: [AnswerInput!]
  ) {
    orderTickets(id: $id, fingerprint: $fingerprint, means: $means, attendees: $attendees, answers: $answers)
  }
`);

export const CancelTicketDocument = graphql(`
  mutation CancelTicket($id: ID!, $fee: Int!) {
    cancelTicket(id: $id, fee: $fee)
  }
`);

export const PayTicketsAgainDocument = graphql(`
  mutation PayTicketsAgain($id: ID!) {
    payTicketsAgain(id: $id)
  }
`);

export const NameRefundAccountDocument = graphql(`
  mutation NameRefundAccount($id: ID!, $account: RefundAccountInput!) {
    nameRefundAccount(id: $id, account: $account)
  }
`);

export const ReleaseTicketsDocument = graphql(`
  mutation ReleaseTickets($id: ID!) {
    releaseTickets(id: $id)
  }
`);

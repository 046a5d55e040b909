import { graphql } from '../../gql/desk/index.ts';

export const CounterDocument = graphql(`
  query Counter($eventId: ID!) {
    counter(eventId: $eventId) {
      titleJa
      open
      dates {
        ...CounterDateShown
      }
      questions {
        ...QuestionAsked
      }
    }
    counterBookings(eventId: $eventId) {
      ...CounterBookingShown
    }
  }
`);

export const CounterStandingDocument = graphql(`
  query CounterStanding($eventId: ID!) {
    counter(eventId: $eventId) {
      dates {
        ...CounterDateShown
      }
    }
  }
`);

export const CounterAskedDocument = graphql(`
  query CounterAsked($eventId: ID!) {
    counter(eventId: $eventId) {
      dates {
        id
        kinds {
          id
          mostBeside
        }
      }
      questions {
        ...QuestionAsked
      }
    }
  }
`);

export const CounterDateFragment = graphql(`
  fragment CounterDateShown on CounterDate {
    id
    startsAt
    site {
      ja
      en
    }
    endsAt
    sale
    payBy
    transferUntil
    kinds {
      id
      name {
        ja
        en
      }
      price
      left
      most
      mostBeside
      audience
    }
  }
`);

export const AwaitedTransferFragment = graphql(`
  fragment AwaitedTransferShown on TicketTransfer {
    amount
    received
    bankAccount
    payer
    payUntil
  }
`);

export const CounterBookingFragment = graphql(`
  fragment CounterBookingShown on CounterBooking {
    id
    memberId
    name
    kana
    number
    phone
    startsAt
    site {
      ja
      en
    }
    lines {
      name {
        ja
        en
      }
      quantity
    }
    total
    stage
    payUntil
    madeAt
    kept
    due
    transfer {
      ...AwaitedTransferShown
    }
    account {
      tail
      typedAt
    }
    byTransfer
    hasCash
  }
`);

export const FindBuyersDocument = graphql(`
  query FindBuyers($first: Int!, $filter: MemberFilter) {
    members(first: $first, filter: $filter) {
      items {
        id
        number
        name
        kana
        planName {
          ja
          en
        }
      }
    }
  }
`);

export const CounterPriceDocument = graphql(`
  query CounterPrice($occurrenceId: ID!, $lines: [TicketLineInput!]!, $memberId: ID) {
    counterPrice(occurrenceId: $occurrenceId, lines: $lines, memberId: $memberId) {
      total
      lines {
        name {
          ja
          en
        }
        quantity
        price
        why {
          ja
          en
        }
      }
    }
  }
`);

export const BookAtCounterDocument = graphql(`
  mutation BookAtCounter(
    $occurrenceId: ID!
    $lines: [TicketLineInput!]!
    $memberId: ID
    $guest: CounterGuestInput
    $press: String!
    $total: Yen!
    $pays: CounterPay!
    $payBy: TokyoDate
    $answers: [AnswerInput!]
  ) {
    bookAtCounter(
      occurrenceId: $occurrenceId
      lines: $lines
      memberId: $memberId
      guest: $guest
      press: $press
      total: $total
      pays: $pays
      payBy: $payBy
      answers: $answers
    )
  }
`);

export const TakeCounterCashDocument = graphql(`
  mutation TakeCounterCash($orderId: ID!, $amount: Yen!) {
    takeCounterCash(orderId: $orderId, amount: $amount)
  }
`);

export const EndCounterBookingDocument = graphql(`
  mutation EndCounterBooking($orderId: ID!, $kept: Yen!) {
    endCounterBooking(orderId: $orderId, kept: $kept)
  }
`);

export const HandBackCounterCashDocument = graphql(`
  mutation HandBackCounterCash($orderId: ID!, $amount: Yen!) {
    handBackCounterCash(orderId: $orderId, amount: $amount)
  }
`);

export const NameBookingAccountDocument = graphql(`
  mutation NameBookingAccount($orderId: ID!, $account: RefundAccountInput!) {
    nameBookingAccount(orderId: $orderId, account: $account)
  }
`);

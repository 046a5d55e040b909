import { graphql } from '../../gql/public/index.ts';

export const SentTicketDocument = graphql(`
  query SentTicket($code: String!) {
    sentTicket(code: $code) {
      sender
      title {
        ja
        en
      }
      place {
        ja
        en
      }
      name {
        ja
        en
      }
      startsAt
      endsAt
      until
      due
      own
      ticketId
      hindrance
      theirs
    }
    viewer {
      memberId
    }
  }
`);

export const HeldTicketDocument = graphql(`
  query HeldTicket($id: ID!) {
    heldTicket(id: $id) {
      id
      eventId
      number
      title {
        ja
        en
      }
      place {
        ja
        en
      }
      name {
        ja
        en
      }
      startsAt
      endsAt
      state
      reflects
      online
      due
      calledOff {
        ja
        en
      }
      code
      seat
      room
      mayHandOn
      memberPrice
      noResale
      sent {
        email
        until
      }
    }
  }
`);

export const SendTicketDocument = graphql(`
  mutation SendTicket($id: ID!, $email: String!) {
    sendTicket(id: $id, email: $email)
  }
`);

export const TakeTicketBackDocument = graphql(`
  mutation TakeTicketBack($id: ID!) {
    takeTicketBack(id: $id)
  }
`);

export const AcceptTicketDocument = graphql(`
  mutation AcceptTicket($code: String!) {
    acceptTicket(code: $code)
  }
`);

export const MyCalendarDocument = graphql(`
  query MyCalendar {
    myCalendarAddress
  }
`);

export const RenewCalendarDocument = graphql(`
  mutation RenewCalendar {
    renewCalendarAddress
  }
`);

import { graphql } from '../../gql/desk/index.ts';

export const EventCallingOffDocument = graphql(`
  query EventCallingOff($id: ID!, $dateId: ID) {
    eventCallingOff(id: $id, dateId: $dateId) {
      titleJa
      startsAt
      at
      reason {
        ja
        en
      }
      orders
      tickets
      waiting
      done
      needPerson
      refundDue
      refundDone
      refundWaits
      troubled {
        orderId
        memberId
        name
        number
        trouble
        refund
      }
    }
  }
`);

export const CallOffEventDocument = graphql(`
  mutation CallOffEvent($id: ID!, $reasonJa: String!, $reasonEn: String, $dateId: ID) {
    callOffEvent(id: $id, reasonJa: $reasonJa, reasonEn: $reasonEn, dateId: $dateId)
  }
`);

export const RetryTicketOrderDocument = graphql(`
  mutation RetryTicketOrder($id: ID!) {
    retryTicketOrder(id: $id)
  }
`);

export const TicketTrayDocument = graphql(`
  query TicketTray {
    ticketTray {
      items {
        kind
        orderId
        eventId
        titleJa
        memberId
        name
        amount
        since
        outsideId
        dueBy
      }
      checkedAt
      faults {
        rule
        eventId
        orderId
      }
    }
  }
`);

export const OutsideMoneyDocument = graphql(`
  query OutsideMoney($id: ID!) {
    outsideMoney(id: $id) {
      id
      kind
      state
      amount
      total
      since
      dueBy
      eventId
      titleJa
      startsAt
      memberId
      name
      number
      tickets {
        id
        nameJa
        price
        mostBeside
        state
      }
    }
  }
`);

export const SettleOutsideMoneyDocument = graphql(`
  mutation SettleOutsideMoney($id: ID!, $endTicketIds: [ID!]!) {
    settleOutsideMoney(id: $id, endTicketIds: $endTicketIds)
  }
`);

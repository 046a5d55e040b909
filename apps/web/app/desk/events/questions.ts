import { graphql } from '../../gql/desk/index.ts';

export const DeskEventsDocument = graphql(`
  query DeskEvents($first: Int!, $after: String) {
    events(first: $first, after: $after) {
      items {
        id
        titleJa
        kind
        state
        startsAt
        dates
      }
      endCursor
      hasNext
    }
  }
`);

export const TravelShownFragment = graphql(`
  fragment TravelShown on Travel {
    transport
    lodging
    agency {
      name
      registeredAs
      registration
      manager
      termsUrl
    }
    itinerary {
      day
      time
      text {
        ja
        en
      }
    }
  }
`);

export const DeskEventDocument = graphql(`
  query DeskEvent($id: ID!) {
    event(id: $id) {
      id
      kind
      state
      titleJa
      titleEn
      bodyJa
      bodyEn
      placeJa
      placeEn
      area
      dates {
        id
        site {
          ja
          en
        }
        calledOff
        startsAt
        endsAt
        saleUntil
        sessions
        capacity
        payment
        transfer {
          days
          stopDays
        }
        konbini {
          days
          stopDays
        }
        cancelling {
          from
          percent
        }
      }
      travel {
        ...TravelShown
      }
      together
      types {
        nameJa
        nameEn
        price
        discounted
        mostPerPerson
        capacity
        online
        mostBeside
        audience {
          to
          planKeys
        }
        memberPrices {
          free
          paid
          company
        }
      }
      quotas {
        id
        site {
          ja
          en
        }
        startsAt
        name {
          ja
          en
        }
        planned
        capacity
        sold
        held
        unpaid
        free
      }
      tickets
      income
      inside
      handOnHours
    }
  }
`);

export const EventPlansDocument = graphql(`
  query EventPlans {
    plans {
      key
      active
      name {
        ja
        en
      }
    }
  }
`);

export const AdmitByCodeDocument = graphql(`
  mutation AdmitByCode($eventId: ID!, $code: String!) {
    admitByCode(eventId: $eventId, code: $code) {
      ...AdmissionShown
    }
  }
`);

export const AdmitTicketDocument = graphql(`
  mutation AdmitTicket($eventId: ID!, $ticketId: ID!) {
    admitTicket(eventId: $eventId, ticketId: $ticketId) {
      ...AdmissionShown
    }
  }
`);

export const AdmissionShownFragment = graphql(`
  fragment AdmissionShown on Admission {
    verdict
    ticketId
    name
    attendee
    typeName {
      ja
      en
    }
    price
    since
    addOns {
      name {
        ja
        en
      }
      count
      due
    }
    party {
      ticketId
      verdict
      name
      typeName {
        ja
        en
      }
      price
      since
    }
  }
`);

export const UndoAdmissionDocument = graphql(`
  mutation UndoAdmission($ticketId: ID!) {
    undoAdmission(ticketId: $ticketId)
  }
`);

export const SaveEventDocument = graphql(`
  mutation SaveEvent($words: EventWordsInput!, $sale: EventSaleInput, $id: ID, $like: ID) {
    saveEvent(words: $words, sale: $sale, id: $id, like: $like)
  }
`);

export const PublishEventDocument = graphql(`
  mutation PublishEvent($id: ID!) {
    publishEvent(id: $id)
  }
`);

export const WithdrawEventDocument = graphql(`
  mutation WithdrawEvent($id: ID!) {
    withdrawEvent(id: $id)
  }
`);

export const DiscardEventDocument = graphql(`
  mutation DiscardEvent($id: ID!) {
    discardEvent(id: $id)
  }
`);

export const AddEventDateDocument = graphql(`
  mutation AddEventDate($id: ID!, $date: EventDateInput!) {
    addEventDate(id: $id, date: $date)
  }
`);

export const SetHandOnHoursDocument = graphql(`
  mutation SetHandOnHours($id: ID!, $hours: Int) {
    setHandOnHours(id: $id, hours: $hours)
  }
`);

export const SetCapacityDocument = graphql(`
  mutation SetCapacity($quotaId: ID!, $capacity: Int!) {
    setCapacity(quotaId: $quotaId, capacity: $capacity)
  }
`);

export const StateTravelDocument = graphql(`
  mutation StateTravel($id: ID!, $travel: TravelInput!) {
    stateTravel(id: $id, travel: $travel)
  }
`);

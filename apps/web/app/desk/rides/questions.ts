import { graphql } from '../../gql/desk/index.ts';

export const RideDatesDocument = graphql(`
  query RideDates($id: ID!) {
    event(id: $id) {
      titleJa
      dates {
        id
        startsAt
        site {
          ja
          en
        }
      }
    }
  }
`);

export const RideDocument = graphql(`
  query Ride($occurrenceId: ID!) {
    ride(occurrenceId: $occurrenceId) {
      occurrenceId
      seatsShownAt
      roomsShownAt
      buses {
        id
        name
        rows
        left
        right
        back
        seats {
          label
          row
          left
          blocked
          ticketId
        }
      }
      rooms {
        id
        name
        beds
        note
      }
      travellers {
        ticketId
        orderId
        name
        busId
        seat
        roomId
      }
    }
  }
`);

export const SaveBusDocument = graphql(`
  mutation SaveBus($occurrenceId: ID!, $id: ID, $bus: BusInput!) {
    saveBus(occurrenceId: $occurrenceId, id: $id, bus: $bus)
  }
`);

export const RemoveBusDocument = graphql(`
  mutation RemoveBus($id: ID!) {
    removeBus(id: $id)
  }
`);

export const BlockBusSeatDocument = graphql(`
  mutation BlockBusSeat($busId: ID!, $seat: String!, $why: BlockReason) {
    blockBusSeat(busId: $busId, seat: $seat, why: $why)
  }
`);

export const PlaceInBusesDocument = graphql(`
  mutation PlaceInBuses($occurrenceId: ID!) {
    placeInBuses(occurrenceId: $occurrenceId) {
      placed
      left
    }
  }
`);

export const SeatTravellerDocument = graphql(`
  mutation SeatTraveller($ticketId: ID!, $busId: ID, $seat: String, $expected: ID) {
    seatTraveller(ticketId: $ticketId, busId: $busId, seat: $seat, expected: $expected)
  }
`);

export const ShowSeatsDocument = graphql(`
  mutation ShowSeats($occurrenceId: ID!, $shown: Boolean!) {
    showSeats(occurrenceId: $occurrenceId, shown: $shown)
  }
`);

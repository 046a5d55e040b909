import { graphql } from '../../gql/desk/index.ts';

export const AddLodgingRoomsDocument = graphql(`
  mutation AddLodgingRooms($occurrenceId: ID!, $rooms: LodgingRoomsInput!) {
    addLodgingRooms(occurrenceId: $occurrenceId, rooms: $rooms)
  }
`);

export const ChangeLodgingRoomDocument = graphql(`
  mutation ChangeLodgingRoom($id: ID!, $room: LodgingRoomInput!) {
    changeLodgingRoom(id: $id, room: $room)
  }
`);

export const RemoveLodgingRoomDocument = graphql(`
  mutation RemoveLodgingRoom($id: ID!) {
    removeLodgingRoom(id: $id)
  }
`);

export const PlaceInRoomsDocument = graphql(`
  mutation PlaceInRooms($occurrenceId: ID!) {
    placeInRooms(occurrenceId: $occurrenceId) {
      placed
      left
    }
  }
`);

export const LodgeTravellerDocument = graphql(`
  mutation LodgeTraveller($ticketId: ID!, $roomId: ID) {
    lodgeTraveller(ticketId: $ticketId, roomId: $roomId)
  }
`);

export const ShowRoomsDocument = graphql(`
  mutation ShowRooms($occurrenceId: ID!, $shown: Boolean!) {
    showRooms(occurrenceId: $occurrenceId, shown: $shown)
  }
`);

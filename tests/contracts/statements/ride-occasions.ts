import { newId } from '@enishi/kernel';
import { ArrangeBuses, ArrangeRooms, ReadAttendees, ReadRide, SeatTravellers } from '@enishi/ticketing';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { dates, ordered } from './ticket-occasions.ts';

const bus = { name: '1号車', rows: 6, left: 1, right: 2, back: 5 };

/** A date with a bus, in which whoever has tickets sits where `seated`. */
async function riding(stage: OperationStage, seated = false) {
  const { asker } = await stage.owner();
  const { id, memberId, eventId } = await ordered(stage);
  const [date] = await dates(stage, eventId);
  const occurrenceId = date!.id;
  const { slots } = await stage.inside((tx) => stage.api.get(ReadAttendees).run(tx, memberId, id));
  const busId = await stage.inside(async (tx) => {
    const made = await stage.api.get(ArrangeBuses).save(tx, { occurrenceId, id: null, typed: bus });
    if (seated) await stage.api.get(SeatTravellers).place(tx, occurrenceId);
    return made;
  });
  return { asker, occurrenceId, busId, ticketId: slots[0]!.ticketId };
}

/** A date with a room for each of two. */
async function lodging(stage: OperationStage) {
  const { asker, occurrenceId, ticketId } = await riding(stage);
  const roomId = await stage.inside(async (tx) => {
    await stage.api.get(ArrangeRooms).add(tx, occurrenceId, { names: ['201', '202'], beds: 2, note: null });
    const reader = { accountId: newId(), role: 'owner' };
    return (await stage.api.get(ReadRide).run(tx, occurrenceId, { reader })).rooms[0]!.id;
  });
  return { asker, occurrenceId, ticketId, roomId };
}

/** Who sits and sleeps where on a journey, as the desk arranges it. */
export const rideOccasions: Occasions = {
  'desk Query.ride': async (stage) => {
    const { asker, occurrenceId } = await riding(stage, true);
    return { asker, variables: { occurrenceId } };
  },
  'desk Mutation.saveBus': async (stage) => {
    const { asker, occurrenceId, busId } = await riding(stage, true);
    return { asker, variables: { occurrenceId, id: busId, bus: { ...bus, name: '2号車' } } };
  },
  'desk Mutation.removeBus': async (stage) => {
    const { asker, busId } = await riding(stage);
    return { asker, variables: { id: busId } };
  },
  'desk Mutation.blockBusSeat': async (stage) => {
    const { asker, busId } = await riding(stage);
    return { asker, variables: { busId, seat: '6E', why: 'guide' } };
  },
  'desk Mutation.placeInBuses': async (stage) => {
    const { asker, occurrenceId } = await riding(stage);
    return { asker, variables: { occurrenceId } };
  },
  'desk Mutation.seatTraveller': async (stage) => {
    const { asker, busId, ticketId } = await riding(stage);
    return { asker, variables: { ticketId, busId, seat: '6E', expected: null } };
  },
  'desk Mutation.showSeats': async (stage) => {
    const { asker, occurrenceId } = await riding(stage);
    return { asker, variables: { occurrenceId, shown: true } };
  },
  'desk Mutation.addLodgingRooms': async (stage) => {
    const { asker, occurrenceId } = await lodging(stage);
    return { asker, variables: { occurrenceId, rooms: { names: ['203', '204'], beds: 3, note: '家族' } } };
  },
  'desk Mutation.changeLodgingRoom': async (stage) => {
    const { asker, roomId } = await lodging(stage);
    return { asker, variables: { id: roomId, room: { name: '301', beds: 4, note: null } } };
  },
  'desk Mutation.removeLodgingRoom': async (stage) => {
    const { asker, roomId } = await lodging(stage);
    return { asker, variables: { id: roomId } };
  },
  'desk Mutation.placeInRooms': async (stage) => {
    const { asker, occurrenceId } = await lodging(stage);
    return { asker, variables: { occurrenceId } };
  },
  'desk Mutation.lodgeTraveller': async (stage) => {
    const { asker, roomId, ticketId } = await lodging(stage);
    return { asker, variables: { ticketId, roomId } };
  },
  'desk Mutation.showRooms': async (stage) => {
    const { asker, occurrenceId } = await lodging(stage);
    return { asker, variables: { occurrenceId, shown: true } };
  },
};

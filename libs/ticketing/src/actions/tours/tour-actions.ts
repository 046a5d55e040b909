import { ArrangeBuses } from './arrange-buses.ts';
import { ArrangeRooms } from './arrange-rooms.ts';
import { LodgeTravellers } from './lodge-travellers.ts';
import { NameTravellers } from './name-travellers.ts';
import { ReadEmergency } from './read-emergency.ts';
import { ReadRide } from './read-ride.ts';
import { SeatTravellers } from './seat-travellers.ts';

/** What can be done for a journey: whom to call on the way, who sits and who sleeps where. */
export const tourActions = [
  ...[NameTravellers, ReadEmergency, ReadRide, ArrangeBuses, SeatTravellers],
  ...[ArrangeRooms, LodgeTravellers],
];

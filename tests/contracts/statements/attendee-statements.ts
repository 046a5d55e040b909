/** What operations about those who come to events cost; see `statements-per-operation.ts`. */
export const statementsAboutAttendees: Readonly<Record<string, number>> = {
  'public Query.attendeeForm': 9,
  'public Mutation.changeAttendees': 14,
  'desk Query.attendees': 6,
  'desk Query.emergencyContact': 3,
  'desk Query.ride': 6,
  'desk Mutation.saveBus': 5,
  'desk Mutation.removeBus': 5,
  'desk Mutation.blockBusSeat': 5,
  'desk Mutation.placeInBuses': 6,
  'desk Mutation.seatTraveller': 6,
  'desk Mutation.showSeats': 2,
  'desk Query.eventAsking': 3,
  'desk Mutation.setEventAsking': 7,
};

/** What operations about those who come to events cost; see `statements-per-operation.ts`. */
export const statementsAboutAttendees: Readonly<Record<string, number>> = {
  'public Query.attendeeForm': 8,
  'public Mutation.changeAttendees': 11,
  'desk Query.attendees': 6,
  'desk Query.eventAsking': 3,
  'desk Mutation.setEventAsking': 7,
};

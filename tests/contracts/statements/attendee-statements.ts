/** What operations about those who come to events cost; see `statements-per-operation.ts`. */
export const statementsAboutAttendees: Readonly<Record<string, number>> = {
  'public Query.attendeeForm': 6,
  'public Mutation.changeAttendees': 6,
  'desk Query.attendees': 6,
  'desk Query.eventAsking': 2,
  'desk Mutation.setEventAsking': 2,
};

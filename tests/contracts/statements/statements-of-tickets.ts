/** The same of events and tickets: on the site, from the choice to the ticket, and at the desk. */
export const statementsOfTickets: Readonly<Record<string, number>> = {
  'public Query.events': 2,
  'public Query.event': 5,
  'public Query.ticketPurchase': 4,
  'public Query.myTickets': 1,
  'public Mutation.holdTickets': 8,
  'public Mutation.orderTickets': 9,
  'public Mutation.cancelTicket': 2,
  'public Mutation.releaseTickets': 3,

  'desk Query.events': 1,
  'desk Query.event': 4,
  'desk Query.eventPreview': 3,
  'desk Query.attendees': 4,
  'desk Mutation.saveEvent': 7,
  'desk Mutation.publishEvent': 4,
  'desk Mutation.withdrawEvent': 2,
  'desk Mutation.discardEvent': 3,
  'desk Mutation.admitByCode': 5,
  'desk Mutation.admitTicket': 5,
  'desk Mutation.undoAdmission': 2,
  'desk Mutation.setCapacity': 2,
};

/** What operations about tickets that go from one person to another cost; see `statements-per-operation.ts`. */
export const statementsOfHandingOn: Readonly<Record<string, number>> = {
  'public Mutation.renewCard': 1,
  'public Query.ticketProxies': 3,
  'public Query.proxyTickets': 5,
  'public Mutation.nameProxy': 4,
  'public Mutation.agreeToProxy': 1,
  'public Mutation.endProxy': 1,
  'public Query.sentTicket': 4,
  'public Query.heldTickets': 1,
  'public Query.heldTicket': 2,
  'public Mutation.sendTicket': 7,
  'public Mutation.takeTicketBack': 3,
  'public Mutation.acceptTicket': 7,
  'public Query.myCalendarAddress': 1,
  'public Mutation.renewCalendarAddress': 4,
  'desk Mutation.setHandOnHours': 2,
};

/** The same of phones at the door. */
export const doorStatements: Readonly<Record<string, number>> = {
  'public Query.doorLink': 1,
  'public Query.doorStanding': 2,
  'public Query.doorTickets': 6,
  'public Query.doorCard': 9,
  'public Mutation.openDoor': 2,
  'public Mutation.takeInScans': 3,
  'public Mutation.leaveDoor': 2,
  'desk Query.door': 10,
  'desk Mutation.offerDoorPhone': 2,
  'desk Mutation.endDoorPhone': 1,
};

/** What operations about hosts of events cost; see `statements-per-operation.ts`. */
export const statementsOfEventHosts: Readonly<Record<string, number>> = {
  'public Query.eventHosts': 4,
  'public Query.hostedEvents': 3,
  'public Query.nextHostedEvents': 2,
  'public Query.companyHostings': 5,
  'public Mutation.setCompanyHosting': 4,
  'desk Query.eventHosts': 5,
  'desk Mutation.nameEventHost': 14,
  'desk Mutation.changeEventHost': 6,
  'desk Mutation.removeEventHost': 5,
  'desk Mutation.setBoothRoom': 3,
  'desk Mutation.giveBooth': 7,
  'desk Mutation.changeBooth': 4,
  'desk Mutation.takeBackBooth': 5,
};

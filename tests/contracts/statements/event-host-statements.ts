/** What operations about hosts of events cost; see `statements-per-operation.ts`. */
export const statementsOfEventHosts: Readonly<Record<string, number>> = {
  'public Query.eventHosts': 3,
  'public Query.hostedEvents': 3,
  'public Query.nextHostedEvents': 2,
  'public Query.companyHostings': 5,
  'public Mutation.setCompanyHosting': 4,
  'desk Query.eventHosts': 3,
  'desk Mutation.nameEventHost': 13,
  'desk Mutation.changeEventHost': 5,
  'desk Mutation.removeEventHost': 4,
};

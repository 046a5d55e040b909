/** What operations about places of events for companies cost; see `statements-per-operation.ts`. */
export const statementsOfCompanyPlaces: Readonly<Record<string, number>> = {
  'public Query.companyEvents': 13,
  'public Query.ticketOfCode': 1,
  'public Mutation.assignCompanyPlace': 36,
  'public Mutation.handOnCompanyPlace': 23,
  'public Mutation.takeBackCompanyPlace': 29,
  'desk Query.eventCompanies': 7,
  'desk Mutation.saveCompanyTerms': 23,
};

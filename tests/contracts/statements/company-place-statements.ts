/** What operations about places of events for companies cost; see `statements-per-operation.ts`. */
export const statementsOfCompanyPlaces: Readonly<Record<string, number>> = {
  'public Query.companyEvents': 14,
  'public Query.ticketOfCode': 1,
  'public Mutation.assignCompanyPlace': 40,
  'public Mutation.handOnCompanyPlace': 22,
  'public Mutation.takeBackCompanyPlace': 30,
  'desk Query.eventCompanies': 7,
  'desk Mutation.saveCompanyTerms': 18,
};

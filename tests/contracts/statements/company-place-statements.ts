/** What operations about places of events for companies, and about codes of events, cost; see `statements-per-operation.ts`. */
export const statementsOfCompanyPlaces: Readonly<Record<string, number>> = {
  'public Query.companyEvents': 11,
  'public Query.ticketOfCode': 1,
  'public Mutation.assignCompanyPlace': 34,
  'public Mutation.handOnCompanyPlace': 23,
  'public Mutation.takeBackCompanyPlace': 29,
  'desk Query.eventCompanies': 7,
  'desk Query.eventCodes': 4,
  'desk Mutation.makePromoCode': 4,
  'desk Mutation.endPromoCode': 2,
  'desk Mutation.saveCompanyTerms': 23,
};

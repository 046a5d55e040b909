/** What operations about words of people who worked along, and of what they say of companies, cost; see `statements-per-operation.ts`. */
export const statementsOfEndorsements: Readonly<Record<string, number>> = {
  'public Query.myEndorsements': 10,
  'public Query.endorsementRequest': 5,
  'public Mutation.askForEndorsements': 6,
  'public Mutation.showEndorsement': 5,
  'public Mutation.endorse': 7,
  'public Mutation.letWordBeCarried': 5,
  'public Mutation.takeBackEndorsement': 4,
  'public Query.companyRecords': 2,
};

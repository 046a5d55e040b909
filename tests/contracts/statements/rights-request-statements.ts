/** What operations about requests for one's data cost; see `statements-per-operation.ts`. */
export const statementsOfRightsRequests: Readonly<Record<string, number>> = {
  'public Query.myRightsRequests': 2,
  'public Query.myRightsRequest': 1,
  'public Mutation.sendRightsRequest': 13,
  'public Mutation.withdrawRightsRequest': 4,
  'desk Query.rightsRequests': 2,
  'desk Query.rightsRequest': 5,
  'desk Query.rightsRequestRule': 1,
  'desk Mutation.setRightsRequestRule': 2,
  'desk Mutation.enterRightsRequest': 5,
  'desk Mutation.checkRequester': 4,
  'desk Mutation.correctEntry': 9,
  'desk Mutation.decideRightsRequest': 8,
  'desk Mutation.answerRightsRequest': 10,
  'desk Mutation.withdrawRightsRequest': 4,
};

/** What operations about interest cards cost; see `statements-per-operation.ts`. */
export const statementsOfTalent: Readonly<Record<string, number>> = {
  'public Query.interestCardOffer': 4,
  'public Mutation.giveInterestCard': 9,
  'public Query.myConsents': 2,
  'public Query.myAccessDiary': 2,
  'public Mutation.stopConsent': 6,
  'public Query.receivedCards': 5,
  'public Query.receivedCard': 7,
  'public Mutation.noteCardContact': 6,
  'desk Query.receivedCardCounts': 2,
  'desk Query.disclosure': 2,
  'desk Mutation.saveDisclosure': 9,
};

import { statementsOfAreas } from './area-occasions.ts';
import { statementsOfEndorsements } from './endorsement-statements.ts';
import { statementsOfNextSteps } from './next-step-occasions.ts';
import { statementsOfProfiles } from './profile-occasions.ts';
import { statementsOfTalks } from './talk-occasions.ts';

/** What operations about talents cost; see `statements-per-operation.ts`. */
export const statementsOfTalent: Readonly<Record<string, number>> = {
  ...statementsOfAreas,
  ...statementsOfEndorsements,
  ...statementsOfNextSteps,
  ...statementsOfProfiles,
  ...statementsOfTalks,
  'public Query.mySkills': 4,
  'public Query.myPassport': 9,
  'public Mutation.openPassport': 10,
  'public Query.skillPassport': 9,
  'public Mutation.issueBadge': 8,
  'public Mutation.revokeBadge': 1,
  'desk Mutation.confirmSkill': 5,
  'desk Mutation.takeBackConfirmation': 5,
  'desk Mutation.settleReply': 3,
  'public Query.interestCardOffer': 4,
  'public Mutation.giveInterestCard': 9,
  'public Query.myConsents': 2,
  'public Mutation.stopConsent': 6,
  'desk Query.memberConsents': 7,
  'desk Mutation.stopConsentFor': 8,
  'public Query.receivedCards': 5,
  'public Query.receivedCard': 7,
  'public Mutation.noteCardContact': 6,
  'desk Query.receivedCardCounts': 2,
  'desk Query.pastLists': 1,
  'desk Query.pastPeople': 5,
  'desk Mutation.bringPastList': 6,
  'desk Mutation.askPastPeople': 2,
  'desk Mutation.turnPastPerson': 6,
  'public Query.pastRecord': 3,
  'public Mutation.takePastRecord': 6,
  'public Mutation.deletePastRecord': 6,
  'desk Query.disclosure': 2,
  'desk Mutation.saveDisclosure': 9,
  'desk Query.equalWords': 1,
  'desk Mutation.saveEqualWords': 5,
};

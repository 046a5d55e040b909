import type { AccessTable } from '@enishi/platform';
import { everyRole, owners, whoServeMembers } from './role-groups.ts';

/** What people show of themselves to companies: theirs to give and to stop, and the companies' to read. The desk counts those, and reads records of the talent bank with a consent. */
export const talentAccess: AccessTable = {
  'public Query.interestCardOffer': 'member',
  'public Mutation.giveInterestCard': 'member',
  'public Query.myConsents': 'member',
  'public Query.myAccessDiary': 'member',
  'public Mutation.stopConsent': 'member',
  'public Query.receivedCards': 'signed_in',
  'public Query.receivedCard': 'signed_in',
  'public Mutation.noteCardContact': 'signed_in',
  'public Query.mySharedCard': 'member',
  'public Mutation.shareCard': 'member',
  'public Mutation.blockCompanies': 'member',
  'public Query.myScouts': 'member',
  'public Mutation.answerScout': 'member',
  'public Query.sharedCards': 'signed_in',
  'public Query.sharedCard': 'signed_in',
  'public Query.companyScouts': 'signed_in',
  'public Mutation.askScout': 'signed_in',
  'public Mutation.withdrawScout': 'signed_in',
  'desk Query.receivedCardCounts': everyRole,
  'desk Query.disclosure': everyRole,
  'desk Mutation.saveDisclosure': owners,
  'public Query.myTalentRecord': 'member',
  'public Mutation.saveTalentRecord': 'member',
  'public Mutation.contestEvidence': 'member',
  'desk Query.talentBank': whoServeMembers,
  'desk Query.talentRecord': whoServeMembers,
  'desk Mutation.askTalent': whoServeMembers,
  'desk Mutation.saveTalentSkills': whoServeMembers,
};

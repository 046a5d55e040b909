import type { AccessTable } from '@enishi/platform';
import { whoServeMembers } from './role-groups.ts';

/** しごとコンビニ: companies ask, the desk cuts, everybody reads the board, and members take places. */
export const workAccess: AccessTable = {
  'public Query.gigs': 'anyone',
  'public Query.gig': 'anyone',
  'public Mutation.takeGig': 'member',
  'public Query.myGigs': 'member',
  'public Mutation.stepBackFromGig': 'member',
  'TermsFiles.paper': 'member',
  'public Query.companyHelp': 'signed_in',
  'public Mutation.askForHelp': 'signed_in',
  'public Mutation.callOffOwnGig': 'signed_in',
  'desk Query.helpRequests': whoServeMembers,
  'desk Query.helpRequest': whoServeMembers,
  'desk Mutation.enterHelp': whoServeMembers,
  'desk Mutation.declineHelp': whoServeMembers,
  'desk Mutation.cutGigs': whoServeMembers,
  'desk Mutation.publishGigs': whoServeMembers,
  'desk Mutation.openGig': whoServeMembers,
  'desk Mutation.callOffGig': whoServeMembers,
};

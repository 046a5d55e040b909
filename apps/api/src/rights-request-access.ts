import type { AccessTable } from '@enishi/platform';
import { everyRole, owners, whoAnswerRequests } from './role-groups.ts';

/** Who may ask about their data and who answers (個人情報保護法33条〜35条); see `access-table.ts`. */
export const rightsRequestAccess: AccessTable = {
  'public Query.myRightsRequests': 'member',
  'public Query.myRightsRequest': 'member',
  'public Mutation.sendRightsRequest': 'member',
  'public Mutation.withdrawRightsRequest': 'member',
  'OwnAnswerFiles.paper': 'member',

  'desk Query.rightsRequests': whoAnswerRequests,
  'desk Query.rightsRequest': whoAnswerRequests,
  'desk Mutation.enterRightsRequest': whoAnswerRequests,
  'desk Mutation.checkRequester': whoAnswerRequests,
  'desk Mutation.correctEntry': whoAnswerRequests,
  'desk Mutation.decideRightsRequest': whoAnswerRequests,
  'desk Mutation.answerRightsRequest': whoAnswerRequests,
  'desk Mutation.withdrawRightsRequest': whoAnswerRequests,
  'DeskAnswerFiles.paper': whoAnswerRequests,
  'desk Query.rightsRequestRule': everyRole,
  'desk Mutation.setRightsRequestRule': owners,
};

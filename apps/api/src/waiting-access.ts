import type { AccessTable } from '@enishi/platform';
import { everyRole, whoSeePeople, whoServeMembers } from './role-groups.ts';

/** Who may call what about waiting lists of events, about lotteries, and from when tickets are given out. */
export const waitingAccess: AccessTable = {
  'public Query.eventWaiting': 'anyone',
  'public Query.waitingEntry': 'member',
  'public Query.myWaiting': 'member',
  'public Mutation.joinWaitingList': 'member',
  'public Mutation.leaveWaitingList': 'member',
  'public Query.eventLottery': 'anyone',
  'desk Query.lottery': everyRole,
  'desk Mutation.setLottery': whoServeMembers,
  'desk Query.saleOpenings': everyRole,
  'desk Mutation.setSaleOpenings': whoServeMembers,
  'desk Query.waitingList': whoSeePeople,
  'desk Mutation.moveWaitingEntry': whoServeMembers,
  'desk Mutation.setWaitingRule': whoServeMembers,
};

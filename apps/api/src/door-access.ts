import type { AccessTable } from '@enishi/platform';
import { whoServeMembers } from './role-groups.ts';

/** Who may call what of phones at the door. Nobody is signed in on one: its token says which door it may open. */
export const doorAccess: AccessTable = {
  'public Query.doorLink': 'anyone',
  'public Query.doorStanding': 'anyone',
  'public Query.doorTickets': 'anyone',
  'public Mutation.openDoor': 'anyone',
  'public Mutation.takeInScans': 'anyone',
  'public Mutation.leaveDoor': 'anyone',
  'desk Query.door': whoServeMembers,
  'desk Mutation.offerDoorPhone': whoServeMembers,
  'desk Mutation.endDoorPhone': whoServeMembers,
};

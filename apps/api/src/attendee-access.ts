import type { AccessTable } from '@enishi/platform';
import { whoSeePeople, whoServeMembers } from './role-groups.ts';

/** Who may call what about those who come to events: their names, and what an event asks of them. */
export const attendeeAccess: AccessTable = {
  'public Query.attendeeForm': 'member',
  'public Mutation.changeAttendees': 'member',
  'desk Query.attendees': whoSeePeople,
  'desk Query.eventAsking': whoServeMembers,
  'desk Mutation.setEventAsking': whoServeMembers,
  'AttendeeFiles.download': whoSeePeople,
};

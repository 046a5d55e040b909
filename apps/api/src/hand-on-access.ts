import type { AccessTable } from '@enishi/platform';
import { whoServeMembers } from './role-groups.ts';

/** Who may call what about tickets on paper and in calendars, and those that go from one person to another. */
export const handOnAccess: AccessTable = {
  'TicketFiles.paper': 'member',
  'public Query.sentTicket': 'anyone',
  'public Query.heldTickets': 'member',
  'public Query.heldTicket': 'member',
  'public Mutation.sendTicket': 'member',
  'public Mutation.takeTicketBack': 'member',
  'public Mutation.acceptTicket': 'member',
  'CalendarFiles.everybodys': 'anyone',
  'CalendarFiles.ofEvent': 'anyone',
  'CalendarFiles.own': 'anyone',
  'CalendarFiles.ofTicket': 'member',
  'public Query.myCalendarAddress': 'member',
  'public Mutation.renewCalendarAddress': 'member',
  'desk Mutation.setHandOnHours': whoServeMembers,
};

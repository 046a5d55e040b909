import type { AccessTable } from '@enishi/platform';
import { whoServeMembers } from './role-groups.ts';

/** Who may call what about tickets on paper, and those that go from one person to another. */
export const handOnAccess: AccessTable = {
  'TicketFiles.paper': 'member',
  'public Query.sentTicket': 'anyone',
  'public Query.heldTickets': 'member',
  'public Query.heldTicket': 'member',
  'public Mutation.sendTicket': 'member',
  'public Mutation.takeTicketBack': 'member',
  'public Mutation.acceptTicket': 'member',
  'desk Mutation.setHandOnHours': whoServeMembers,
};

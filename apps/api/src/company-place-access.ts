import type { AccessTable } from '@enishi/platform';
import { everyRole, whoServeMembers } from './role-groups.ts';

/** Who may call what about places of events for companies, and about tickets that are shown by their code alone. */
export const companyPlaceAccess: AccessTable = {
  'public Query.companyEvents': 'signed_in',
  'public Mutation.assignCompanyPlace': 'signed_in',
  'public Mutation.handOnCompanyPlace': 'signed_in',
  'public Mutation.takeBackCompanyPlace': 'signed_in',
  'public Query.ticketOfCode': 'anyone',
  'desk Query.eventCompanies': everyRole,
  'desk Mutation.saveCompanyTerms': whoServeMembers,
};

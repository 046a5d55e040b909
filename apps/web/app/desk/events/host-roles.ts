import type { HostRole } from '../../gql/desk/graphql.ts';

export const hostRoles: readonly HostRole[] = ['host', 'co_host', 'supporter', 'exhibitor'];

/** The part that a form sends. */
export const roleIn = (typed: string | undefined): HostRole =>
  hostRoles.find((role) => role === typed) ?? 'host';

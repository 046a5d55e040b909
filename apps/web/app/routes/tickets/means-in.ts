import type { TicketMeans } from '../../gql/public/graphql.ts';

const allMeans: readonly TicketMeans[] = ['card', 'door', 'konbini', 'bank_transfer'];

/** The way to pay that an address or a form names; null for none. */
export const meansIn = (typed: string | null | undefined): TicketMeans | null =>
  allMeans.find((means) => means === typed) ?? null;

import type { TicketState } from '../../gql/desk/graphql.ts';

export const ticketStates = ['valid', 'checked_in', 'cancelled'] as const satisfies readonly TicketState[];

/** Which tickets of an event the list shows, as the address says. */
export function attendeeFilterIn(query: URLSearchParams) {
  const asked = (name: string): string | null => query.get(name)?.trim() || null;
  const state = ticketStates.find((one) => one === query.get('state')) ?? null;
  return { text: asked('text'), occurrenceId: asked('date'), typeId: asked('kind'), state };
}

export type AttendeeFilter = ReturnType<typeof attendeeFilterIn>;

/** The same as an address, from a row on. */
export function attendeeQuery(
  { text, occurrenceId, typeId, state }: AttendeeFilter,
  more: Record<string, string> = {},
): string {
  const asked = { text, date: occurrenceId, kind: typeId, state, ...more };
  const given = Object.entries(asked).filter((each): each is [string, string] => each[1] !== null);
  return new URLSearchParams(given).toString();
}

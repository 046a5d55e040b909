import { addMonths, firstDayOf, isTokyoMonth, monthOf, startOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { EventFilter, EventKind } from '../../gql/public/graphql.ts';
import { eventKinds } from '../../parts/event-kinds.ts';

/** Months that can be chosen, this one first: `2027-12`. */
const monthsAhead = 12;
export const monthsFrom = (now: Date): string[] =>
  Array.from({ length: monthsAhead }, (_, at) => addMonths(monthOf(tokyoDateOf(now)), at));

/** What an address asks for; what no page offers is passed over. */
export function filterIn(params: URLSearchParams): { kind: EventKind | null; month: string | null } {
  const month = params.get('month');
  return {
    kind: eventKinds.find((one) => one === params.get('kind')) ?? null,
    month: month && isTokyoMonth(month) ? month : null,
  };
}

/** The same as the API is asked: a month from its first instant in Tokyo to the first of the next. */
export function askedFilter({ kind, month }: ReturnType<typeof filterIn>): EventFilter {
  if (!month || !isTokyoMonth(month)) return { kind };
  const start = (at: number) => startOfTokyoDay(firstDayOf(addMonths(month, at))).toISOString();
  return { kind, from: start(0), until: start(1) };
}

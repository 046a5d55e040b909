import { addMonths, firstDayOf, isTokyoMonth, monthOf, startOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { EventFilter, EventKind } from '../../gql/public/graphql.ts';
import { eventKinds } from '../../parts/event-kinds.ts';

/** Months that can be chosen, this one first, and that which is chosen by its address: `2027-12`. */
const monthsAhead = 12;
export function monthsFrom(now: Date, chosen: string | null = null): string[] {
  const months: string[] = Array.from({ length: monthsAhead }, (_, at) =>
    addMonths(monthOf(tokyoDateOf(now)), at),
  );
  return chosen && !months.includes(chosen) ? [...months, chosen].sort() : months;
}

/** Which events are looked for; `area` is the code of a municipality. */
export type EventWish = {
  kind: EventKind | null;
  month: string | null;
  area: string | null;
  mode: 'venue' | 'online' | null;
};

/** How one may take part, as the list can be narrowed by it. */
export const eventModes = ['venue', 'online'] as const;

/** What an address asks for; what no page offers is passed over. */
export function filterIn(params: URLSearchParams): EventWish {
  const month = params.get('month');
  return {
    kind: eventKinds.find((one) => one === params.get('kind')) ?? null,
    month: month && isTokyoMonth(month) ? month : null,
    mode: eventModes.find((one) => one === params.get('mode')) ?? null,
    area: /^\d{5}$/.exec(params.get('area') ?? '')?.[0] ?? null,
  };
}

/** The same as the API is asked: a month from its first instant in Tokyo to the first of the next. */
export function askedFilter({ kind, month, area, mode }: EventWish): EventFilter {
  if (!month || !isTokyoMonth(month)) return { kind, area, mode };
  const start = (at: number) => startOfTokyoDay(firstDayOf(addMonths(month, at))).toISOString();
  return { kind, area, mode, from: start(0), until: start(1) };
}

/** The same as an address says it, so that it can be sent on. */
export function wishParams({ kind, month, area, mode }: EventWish): URLSearchParams {
  const said = Object.entries({ kind, month, area, mode }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return new URLSearchParams(said);
}

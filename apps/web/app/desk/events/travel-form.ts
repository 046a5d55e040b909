import type { AgencyClass, DeskEventQuery, TravelInput } from '../../gql/desk/graphql.ts';
import { countIn } from './count-in.ts';

export const agencyClasses: readonly AgencyClass[] = ['first', 'second', 'third', 'regional'];
export const agencyFields = ['name', 'registration', 'manager', 'termsUrl'] as const;

/** Rows of the itinerary that the page has beyond those that are filled in. */
const spareRows = 6;

type Fields = Record<string, string>;
const rowNames = /^stop-(\d{1,2})-ja$/;

/** How many rows the page shows. */
export const rowsShown = (fields: Fields): number =>
  Math.max(0, ...filledStops(fields).map((row) => row + 1)) + spareRows;

/** Rows with a text or a time, in their order. */
const filledStops = (fields: Fields): number[] =>
  Object.keys(fields)
    .flatMap((name) => {
      const row = rowNames.exec(name)?.[1];
      return row && (fields[name] !== '' || fields[`stop-${row}-time`]) ? [Number(row)] : [];
    })
    .sort((a, b) => a - b);

/** What was posted, with the rows of the page that the lines stand in. */
export function travelIn(fields: Fields): { travel: TravelInput; rows: number[] } {
  const rows = filledStops(fields);
  const of = (name: string): string => fields[name] ?? '';
  return {
    rows,
    travel: {
      ...{ transport: of('transport') === 'on', lodging: of('lodging') === 'on' },
      agency: {
        ...{
          name: of('name'),
          registration: of('registration'),
          manager: of('manager'),
          termsUrl: of('termsUrl'),
        },
        registeredAs: agencyClasses.find((one) => one === fields.registeredAs) ?? 'regional',
      },
      itinerary: rows.map((row) => ({
        ...{ day: countIn(of(`stop-${row}-day`) || '1'), time: of(`stop-${row}-time`) },
        ...{ ja: of(`stop-${row}-ja`), en: of(`stop-${row}-en`).trim() || null },
      })),
    },
  };
}

/** The field of the page that the API means: it counts only rows that are filled in. */
export function stopMeant(field: string, rows: readonly number[]): string {
  const stop = /^stop-(\d+)-(\w+)$/.exec(field);
  return stop ? `stop-${rows[Number(stop[1])] ?? 0}-${stop[2]}` : field;
}

/** What is kept, as the page shows it. English that was left out reads as the Japanese does, and stays left out. */
export function fieldsOfTravel(travel: NonNullable<DeskEventQuery['event']['travel']> | null): Fields {
  if (!travel) return {};
  const { transport, lodging, agency, itinerary } = travel;
  const stops = itinerary.flatMap(({ day, time, text }, row) => [
    [`stop-${row}-day`, String(day)],
    [`stop-${row}-time`, time],
    [`stop-${row}-ja`, text.ja],
    [`stop-${row}-en`, text.en === text.ja ? '' : text.en],
  ]);
  return {
    ...{ transport: transport ? 'on' : '', lodging: lodging ? 'on' : '' },
    ...(agency ?? {}),
    ...Object.fromEntries(stops),
  };
}

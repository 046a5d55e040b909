import { isTokyoDate } from '@enishi/kernel';
import type { SeriesEditInput, SeriesInput } from '../../gql/desk/graphql.ts';
import { countIn } from '../events/count-in.ts';
import { daysIn } from './template-form.ts';

/** The fields of a series, in the order in which they are asked. */
export const seriesFields = [
  ...(['firstDay', 'lastDay', 'times', 'area', 'place', 'places', 'reward', 'substituteAfter'] as const),
];

/** 0 for Sunday to 6 for Saturday, as the API counts. */
export const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Monday first, as calendars at an office are. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;

/** A day that every rule refuses, for what is none. */
const never = '1970-01-01';
const dayIn = (typed: string): string => (isTokyoDate(typed) ? typed : never);

/** A series in a posted form; what is no number reads as one that is refused. */
export function seriesIn(fields: Record<string, string>): SeriesInput {
  const { firstDay = '', lastDay = '', times = '', area = '', place = '', places = '', reward = '' } = fields;
  return {
    ...{ firstDay: dayIn(firstDay), lastDay: dayIn(lastDay), times, area, place },
    weekdays: weekdays.filter((day) => fields[`weekday${day}`] === 'on'),
    ...{ skipsHolidays: fields.skipsHolidays === 'on', places: countIn(places), reward: countIn(reward) },
    substituteAfter: daysIn(fields.substituteAfter ?? ''),
  };
}

/** What the form begins with: every weekday. */
export const seriesOut = (start: Record<string, string | number | null>, of: Record<string, string>) => ({
  ...Object.fromEntries(Object.entries(start).map(([name, value]) => [name, String(value ?? '')])),
  ...of,
  ...Object.fromEntries(weekdays.map((day) => [`weekday${day}`, 'on'])),
});

/** What changes for what nobody took yet. */
export const seriesEditIn = ({
  from = '',
  places = '',
  reward = '',
}: Record<string, string>): SeriesEditInput => ({
  ...{ from, places: countIn(places), reward: countIn(reward) },
});

import { isTokyoDate } from '@enishi/kernel';
import { countIn } from '../desk/events/count-in.ts';

/** The fields of a request in the order in which they are asked. */
export const helpFields = ['title', 'what', 'fromDay', 'toDay', 'hours', 'place', 'contact'] as const;

/** A day that every rule refuses, for what is none. */
const never = '1970-01-01';

/** A request in a posted form; what is no day or number reads as one that is refused. */
export function helpIn(fields: Record<string, string>) {
  const { title = '', what = '', fromDay = '', toDay = '', hours = '', place = '', contact = '' } = fields;
  return {
    ...{ title, what, place, contact, hours: countIn(hours.replace(/時間$/, '')) },
    ...{ fromDay: isTokyoDate(fromDay) ? fromDay : never, toDay: isTokyoDate(toDay) ? toDay : never },
  };
}

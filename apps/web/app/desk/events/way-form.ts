import type { WayTermsInput } from '../../gql/desk/graphql.ts';
import { countIn } from './count-in.ts';

/** As many as Stripe gives a voucher where nobody says otherwise, and two days more for whoever pays late. */
const usual = { days: 3, stopDays: 2 };

/** What the editor posted about a further way to pay; null where it is not taken. */
export const wayIn = (fields: Record<string, string>, name: string): WayTermsInput | null =>
  fields[name] === 'on'
    ? {
        days: countIn(fields[`${name}-days`] ?? ''),
        stopDays: countIn(fields[`${name}-stopDays`] ?? ''),
      }
    : null;

/** The same as the editor shows it; what is usual stands there where it is not taken. */
export const fieldsOfWay = (
  name: string,
  terms: WayTermsInput | null | undefined,
): Record<string, string> => ({
  [name]: terms ? 'on' : '',
  [`${name}-days`]: String((terms ?? usual).days),
  [`${name}-stopDays`]: String((terms ?? usual).stopDays),
});

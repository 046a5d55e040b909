import type { WayTermsInput } from '../../gql/desk/graphql.ts';
import { countIn } from './count-in.ts';

/** Ways to pay besides the card. */
export const furtherWays = ['konbini', 'transfer'] as const;
export type FurtherWay = (typeof furtherWays)[number];

/**
 * At a store as many days as Stripe gives a voucher where nobody says otherwise (docs.stripe.com/payments/konbini: 3, of 1 to 60), and two days
 * more for whoever pays late; by transfer a week of bank days, and three before the event, in which the bank's list is looked through.
 */
const usual = { konbini: { days: 3, stopDays: 2 }, transfer: { days: 5, stopDays: 3 } };

/** What the editor posted about a further way to pay; null where it is not taken. */
export const wayIn = (fields: Record<string, string>, name: FurtherWay): WayTermsInput | null =>
  fields[name] === 'on'
    ? {
        days: countIn(fields[`${name}-days`] ?? ''),
        stopDays: countIn(fields[`${name}-stopDays`] ?? ''),
      }
    : null;

/** The same as the editor shows it; what is usual stands there where it is not taken. */
export const fieldsOfWay = (
  name: FurtherWay,
  terms: WayTermsInput | null | undefined,
): Record<string, string> => ({
  [name]: terms ? 'on' : '',
  [`${name}-days`]: String((terms ?? usual[name]).days),
  [`${name}-stopDays`]: String((terms ?? usual[name]).stopDays),
});

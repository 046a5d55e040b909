import type { DeskEventQuery, MemberPricesInput } from '../../gql/desk/graphql.ts';
import { countIn } from './count-in.ts';

/** Groups of members, with the field of the editor in which the price of each stands. */
export const memberPriceFields = [
  ['free', 'priceFree'],
  ['paid', 'pricePaid'],
  ['company', 'priceCompany'],
] as const;

/** What the editor posted of one kind; an empty field is no price of its own. */
export function memberPricesIn(fields: Record<string, string>, row: number): MemberPricesInput {
  const prices = memberPriceFields.map(([group, field]) => {
    const typed = (fields[`type-${row}-${field}`] ?? '').trim();
    return [group, typed === '' ? null : countIn(typed)] as const;
  });
  return Object.fromEntries(prices);
}

/** The same as the editor shows it. */
export const fieldsOfMemberPrices = (
  row: number,
  prices: DeskEventQuery['event']['types'][number]['memberPrices'],
): (readonly [string, string])[] =>
  memberPriceFields.map(([group, field]) => [
    `type-${row}-${field}`,
    prices[group] == null ? '' : String(prices[group]),
  ]);

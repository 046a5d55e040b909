import { isTokyoDate } from '@enishi/kernel';
import type { CouponInput } from '../../gql/desk/graphql.ts';
import type { Problems } from '../../forms/problem.ts';

export type CouponFields = Record<string, string>;
export const couponSpans = ['once', 'months', 'always'] as const;
export const couponIntervals = ['month', 'year'] as const;

/** The fields of the form in their order, for the list of what is wrong. */
export const couponFields = [
  'code',
  'amount',
  'planKeys',
  'intervals',
  'months',
  'fromDay',
  'untilDay',
  'useLimit',
] as const;

/** The name of the field of a code; `code` itself is kept out of what goes back to the page, as secrets are. */
export const nameOf = (field: string): string => (field === 'code' ? 'word' : field);

/** A number as typed, in either width and with separators; null for none, NaN for something else. */
function typedNumber(text: string | undefined): number | null {
  const plain = (text ?? '').normalize('NFKC').replace(/[,\s円%]/g, '');
  if (plain === '') return null;
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Reads the form. What makes no sense as a number or a day is said here; everything else the API says in a sentence. */
export function readCouponForm(fields: CouponFields): { input: CouponInput } | { problems: Problems } {
  const amount = typedNumber(fields.amount);
  const months = fields.span === 'months' ? typedNumber(fields.months) : null;
  const useLimit = typedNumber(fields.useLimit);
  const [fromDay = '', untilDay = ''] = [fields.fromDay, fields.untilDay];
  const problems: Problems = {};
  if (!fields.word?.trim()) problems.word = { key: 'required' };
  if (amount === null || Number.isNaN(amount)) problems.amount = { key: 'required' };
  if (fields.span === 'months' && (months === null || Number.isNaN(months)))
    problems.months = { key: 'required' };
  if (Number.isNaN(useLimit)) problems.useLimit = { key: 'required' };
  if (!isTokyoDate(fromDay)) problems.fromDay = { key: 'required' };
  if (untilDay !== '' && !isTokyoDate(untilDay)) problems.untilDay = { key: 'required' };
  if (Object.keys(problems).length > 0) return { problems };
  const ticked = (prefix: string): string[] =>
    Object.keys(fields)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  return {
    input: {
      ...{ id: fields.id ?? '', code: fields.word ?? '', amount: amount!, months, useLimit },
      ...{ takes: fields.takes === 'percent' ? 'percent' : 'yen', planKeys: ticked('plan:') },
      intervals: couponIntervals.filter((interval) => fields[`interval:${interval}`] !== undefined),
      span: couponSpans.find((span) => span === fields.span) ?? 'once',
      ...{ fromDay, untilDay: untilDay || null },
      ...{
        oncePerMember: fields.oncePerMember !== undefined,
        newcomersOnly: fields.newcomersOnly !== undefined,
      },
    },
  };
}

import type { Problems } from '../../forms/problem.ts';
import type { LotteryInput } from '../../gql/desk/graphql.ts';
import { japanInstant } from '../outreach/letter-form.ts';
import { countIn } from './count-in.ts';

/** A lottery as posted, or the times that are missing. Times are those of a clock in Japan. */
export function lotteryIn(
  fields: Record<string, string>,
): { problems: Problems } | { lottery: LotteryInput } {
  const opensAt = japanInstant(fields.opensAt ?? '');
  const closesAt = japanInstant(fields.closesAt ?? '');
  const missing = { key: 'required' } as const;
  if (!opensAt || !closesAt)
    return {
      problems: { ...(opensAt ? {} : { opensAt: missing }), ...(closesAt ? {} : { closesAt: missing }) },
    };
  return { lottery: { opensAt, closesAt, offerHours: countIn(fields.hours ?? '') } };
}

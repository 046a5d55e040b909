import type { OpeningInput } from '../../gql/desk/graphql.ts';
import { japanInstant } from '../outreach/letter-form.ts';

/** The openings in a posted form: `opens-<plan>`, without a plan for everybody; what was left empty is none. Typed in Japan time. */
export function openingsIn(fields: Record<string, string>): OpeningInput[] {
  return Object.entries(fields).flatMap(([name, typed]) => {
    const planKey = /^opens-(.*)$/.exec(name)?.[1];
    const opensAt = japanInstant(typed);
    return planKey === undefined || !opensAt ? [] : [{ planKey: planKey || null, opensAt }];
  });
}

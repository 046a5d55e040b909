import type { ReadingReason, TalentBankQueryVariables } from '../../gql/desk/graphql.ts';
import { talentRoles } from '../../parts/talent-choices.ts';

/** Why the desk may open a record, in the order of the choice. */
export const readingReasons: readonly ReadingReason[] = ['look_for_crew', 'person_asked', 'mend_record'];

export const reasonIn = (typed: string | null): ReadingReason | null =>
  readingReasons.find((one) => one === typed) ?? null;

/** Whom the address of the page asks for; what is none is not asked for. */
export function filterIn(query: URLSearchParams): Required<TalentBankQueryVariables> {
  const slot = query.get('slot') ?? '';
  return {
    skillId: query.get('skill') || null,
    area: query.get('area') || null,
    slot: /^\d{1,2}$/.test(slot) ? Number(slot) : null,
    role: talentRoles.find((one) => one === query.get('role')) ?? null,
  };
}

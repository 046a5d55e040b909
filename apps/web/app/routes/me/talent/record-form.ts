import type { TalentRecordInput } from '../../../gql/public/graphql.ts';
import { talentRoles } from '../../../parts/talent-choices.ts';

type Kind = 'skill' | 'area' | 'slot' | 'role';

/** The name of a tick: `skill-<id>`, `area-<code>`, `slot-<number>`, `role-<role>`. */
export const tickName = (kind: Kind, value: string | number): string => `${kind}-${value}`;

const ticked = (fields: Record<string, string>, kind: Kind): string[] =>
  Object.keys(fields).flatMap((name) => (name.startsWith(`${kind}-`) ? [name.slice(kind.length + 1)] : []));

/** The record in a posted form. */
export function recordIn(fields: Record<string, string>): TalentRecordInput {
  const roles = ticked(fields, 'role');
  return {
    ...{ skillIds: ticked(fields, 'skill'), areas: ticked(fields, 'area'), about: fields.about ?? '' },
    slots: ticked(fields, 'slot').map(Number).filter(Number.isInteger),
    roles: talentRoles.filter((role) => roles.includes(role)),
  };
}

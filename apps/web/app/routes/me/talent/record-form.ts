import type { TalentRecordInput } from '../../../gql/public/graphql.ts';
import { talentRoles, workStyles } from '../../../parts/talent-choices.ts';

type Kind = 'skill' | 'area' | 'slot' | 'role' | 'style';

/** The name of a tick: `skill-<id>`, `area-<code>`, `slot-<number>`, `role-<role>`, `style-<style>`. */
export const tickName = (kind: Kind, value: string | number): string => `${kind}-${value}`;

const ticked = (fields: Record<string, string>, kind: Kind): string[] =>
  Object.keys(fields).flatMap((name) => (name.startsWith(`${kind}-`) ? [name.slice(kind.length + 1)] : []));

/** The record in a posted form. */
export function recordIn(fields: Record<string, string>): TalentRecordInput {
  const [roles, styles] = [ticked(fields, 'role'), ticked(fields, 'style')];
  return {
    ...{ skillIds: ticked(fields, 'skill'), areas: ticked(fields, 'area'), about: fields.about ?? '' },
    slots: ticked(fields, 'slot').map(Number).filter(Number.isInteger),
    roles: talentRoles.filter((role) => roles.includes(role)),
    styles: workStyles.filter((style) => styles.includes(style)),
  };
}

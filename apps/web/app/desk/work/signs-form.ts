import type { EmploymentSign, GigSignsInput, RewardKind } from '../../gql/desk/graphql.ts';

/** Signs of employment, in the order in which they are asked; those of who commands whom first. */
export const signs: readonly EmploymentSign[] = [
  ...(['ordered', 'no_refusal', 'bound', 'mixed'] as const),
  ...(['no_substitute', 'by_hour', 'tools', 'rules', 'exclusive'] as const),
];

/** Kinds of reward by the law on withholding, in the order in which they are offered. */
export const rewardKinds: readonly RewardKind[] = [
  ...(['other', 'writing', 'photos', 'design', 'lecture'] as const),
  ...(['translation', 'music', 'stage', 'professional'] as const),
];

/** What was ticked in a posted form; null where nobody said that they have looked. */
export function signsIn(fields: Record<string, string>): GigSignsInput | null {
  if (fields.signsChecked !== 'on') return null;
  return { found: signs.filter((sign) => fields[`sign_${sign}`] === 'on'), reason: fields.signsReason ?? '' };
}

export const rewardKindIn = (fields: Record<string, string>): RewardKind =>
  rewardKinds.find((kind) => kind === fields.rewardKind) ?? 'other';

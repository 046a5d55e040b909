import { deskRoles } from '@enishi/kernel';
import { registerEnumType } from '@nestjs/graphql';

/** GraphQL wants an object where the domain has a union of literals. */
export function graphqlEnum<T extends string>(values: readonly T[], name: string, description: string) {
  const members = Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };
  registerEnumType(members, { name, description });
  return members;
}

export const BillingIntervalEnum = graphqlEnum(
  ['month', 'year'],
  'BillingInterval',
  'How often a plan is charged.',
);
export const DeskRoleEnum = graphqlEnum(deskRoles, 'DeskRole', 'What someone of the secretariat may do.');
export const TaxCategoryEnum = graphqlEnum(
  ['taxable_10', 'taxable_8', 'exempt', 'out_of_scope'],
  'TaxCategory',
  'How consumption tax applies.',
);

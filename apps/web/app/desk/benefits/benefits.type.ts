import type { DeskBenefitsQuery } from '../../gql/desk/graphql.ts';

/** Benefits of a company as the desk is shown them. */
export type Benefits = NonNullable<DeskBenefitsQuery['companyBenefits']>;

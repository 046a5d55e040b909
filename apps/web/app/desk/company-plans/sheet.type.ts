import type { CompanyPlanDraftQuery } from '../../gql/desk/graphql.ts';

/** All that a plan for companies says, with what each band pays worked out. */
export type WorkedSheet = CompanyPlanDraftQuery['companyPlanDraft']['sheet'];

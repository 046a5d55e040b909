/** What writing plans for companies costs; see `statements-per-operation.ts`. */
export const companyPlanStatements = {
  'desk Query.companyPlans': 4,
  'desk Query.companyPlan': 5,
  'desk Query.companyPlanDraft': 2,
  'desk Mutation.saveCompanyPlanDraft': 2,
  'desk Mutation.publishCompanyPlan': 8,
  'desk Mutation.setCompanyPlanState': 5,
};

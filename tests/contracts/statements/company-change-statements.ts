/** What changes of a company's plan, and how a community invoices, cost in statements; see `statements-per-operation.ts`. */
export const companyChangeStatements = {
  'public Query.companyChangeReview': 15,
  'public Query.companyChange': 4,
  'public Query.awaitedCompanyChange': 4,
  'public Mutation.changeCompanyPlan': 34,
  'public Mutation.keepCompanyChange': 20,
  'public Mutation.confirmCompanyChange': 4,
  'public Mutation.withdrawCompanyChange': 11,
  'desk Query.invoicing': 2,
  'desk Mutation.saveInvoicing': 10,
  'desk Mutation.saveReceiptStamps': 10,
};

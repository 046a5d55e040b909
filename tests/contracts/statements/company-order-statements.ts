/** What ordering, quotes and prices of companies cost; see `statements-per-operation.ts`. */
export const companyOrderStatements = {
  'public Query.companyOrderReview': 5,
  'public Query.companyInvoiceReview': 7,
  'public Query.companyInvoices': 7,
  'public Query.companyQuotes': 6,
  'public Mutation.askForCompanyQuote': 21,
  'public Mutation.orderCompanyOnInvoice': 75,
  'public Mutation.orderCompanyPlan': 16,
  'public Mutation.applyForCompanyPlan': 7,
  'public Query.companyVoucher': 4,
  'public Mutation.giveUpCompanyVoucher': 8,
  'desk Query.companyPricing': 3,
  'desk Mutation.proposeCompanyPrice': 5,
  'desk Mutation.decideCompanyPrice': 6,
  'desk Mutation.decideCompanyApplication': 10,
};

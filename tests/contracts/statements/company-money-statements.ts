/** What orders on invoice, quotes and changes of a company's plan cost in statements. */
export const companyMoneyStatements = {
  'public Query.companyInvoiceReview': 6,
  'public Query.companyInvoices': 7,
  'public Query.companyQuotes': 6,
  'public Mutation.askForCompanyQuote': 20,
  'public Mutation.orderCompanyOnInvoice': 73,
  'public Query.companyChangeReview': 14,
  'public Query.companyChange': 4,
  'public Query.awaitedCompanyChange': 4,
  'public Mutation.changeCompanyPlan': 33,
  'public Mutation.keepCompanyChange': 19,
  'public Mutation.confirmCompanyChange': 4,
  'public Mutation.withdrawCompanyChange': 11,
};

/** What operations about invoices paid by hand cost; see `statements-per-operation.ts`. */
export const statementsAboutPaymentsByHand: Readonly<Record<string, number>> = {
  'desk Query.invoicePayment': 5,
  'desk Mutation.settleByHand': 23,
  'desk Mutation.takeSettlementBack': 20,
};

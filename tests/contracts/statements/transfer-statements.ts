/** What operations about money at the bank cost; see `statements-per-operation.ts`. */
export const statementsAboutTransfers: Readonly<Record<string, number>> = {
  'desk Query.bankTransfers': 7,
  'desk Query.transferChoice': 5,
  'desk Query.stripeTransfers': 8,
  'desk Mutation.askCashReturn': 5,
  'desk Mutation.decideCashReturn': 3,
  'desk Query.heldMoney': 5,
  'desk Query.heldItem': 3,
  'desk Mutation.saveBankAccount': 3,
  'desk Mutation.bringBankFile': 5,
  'desk Mutation.matchTransfer': 25,
  'desk Mutation.matchSureTransfers': 30,
  'desk Mutation.setTransferAside': 9,
  'desk Mutation.takeTransferBack': 18,
  'desk Mutation.askRepayment': 4,
  'desk Mutation.assignHeld': 24,
  'desk Mutation.decideHeldMove': 6,
};

import type { AccessTable } from '@enishi/platform';
import { whoHandleMoney } from './role-groups.ts';

/** Who may call what about transfers, to the bank and to accounts at Stripe, about money held for others and what is recorded by hand. */
export const transferAccess: AccessTable = {
  'desk Query.bankTransfers': whoHandleMoney,
  'desk Query.transferChoice': whoHandleMoney,
  'desk Query.heldMoney': whoHandleMoney,
  'desk Query.heldItem': whoHandleMoney,
  'desk Query.stripeTransfers': whoHandleMoney,
  'desk Mutation.saveBankAccount': whoHandleMoney,
  'desk Mutation.bringBankFile': whoHandleMoney,
  'desk Mutation.matchTransfer': whoHandleMoney,
  'desk Mutation.matchSureTransfers': whoHandleMoney,
  'desk Mutation.setTransferAside': whoHandleMoney,
  'desk Mutation.takeTransferBack': whoHandleMoney,
  'desk Mutation.askRepayment': whoHandleMoney,
  'desk Mutation.askTransferAgain': whoHandleMoney,
  'desk Mutation.askCashReturn': whoHandleMoney,
  'desk Mutation.decideCashReturn': whoHandleMoney,
  'desk Mutation.assignHeld': whoHandleMoney,
  'desk Mutation.decideHeldMove': whoHandleMoney,
  'desk Query.invoicePayment': whoHandleMoney,
  'desk Mutation.settleByHand': whoHandleMoney,
  'desk Mutation.takeSettlementBack': whoHandleMoney,
};

import type { AccessTable } from '@enishi/platform';
import { whoHandleMoney } from './role-groups.ts';

/** Who may call what about invoices whose payment the desk writes down by hand. */
export const byHandAccess: AccessTable = {
  'desk Query.invoicePayment': whoHandleMoney,
  'desk Mutation.settleByHand': whoHandleMoney,
  'desk Mutation.takeSettlementBack': whoHandleMoney,
};

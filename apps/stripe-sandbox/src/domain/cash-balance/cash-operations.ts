import { invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { operation, paging, type Operations } from '../operation.ts';
import { cashAccountOf, shownBalance, type CashAccount } from './cash-account.ts';
import { fundCash, reconcile } from './fund-cash.ts';
import { fundingInstructions } from './transfer-instructions.ts';

interface InstructionParams {
  bank_transfer: { type: string; requested_address_types?: string[] };
  currency: string;
  funding_type: string;
}
interface FundParams {
  amount: number;
  currency: string;
  reference?: string;
}

export const cashOperations: Operations = {
  'Customers.createFundingInstructions': operation<InstructionParams>(
    ['bank_transfer', 'currency', 'funding_type'],
    ({ work, id, params }) => {
      const customer = livingCustomer(work, id, 'id');
      const { bank_transfer: transfer, currency } = params;
      if (transfer.type !== 'jp_bank_transfer' || currency !== 'jpy')
        throw invalidRequest(
          'The sandbox emulates funding instructions of the type jp_bank_transfer in jpy only.',
          'bank_transfer[type]',
          'sandbox_not_emulated',
        );
      return fundingInstructions(customer.id);
    },
  ),
  'Customers.retrieveCashBalance': operation([], ({ work, id }) =>
    shownBalance(cashAccountOf(work, livingCustomer(work, id, 'id').id)),
  ),
  'Customers.updateCashBalance': operation<{
    settings?: { reconciliation_mode?: CashAccount['reconciliation'] };
  }>(['settings'], ({ work, id, params }) => {
    const customer = livingCustomer(work, id, 'id');
    const account = cashAccountOf(work, customer.id);
    const reconciliation = params.settings?.reconciliation_mode ?? account.reconciliation;
    const changed = work.put<CashAccount>({ ...account, reconciliation });
    if (account.reconciliation === 'manual' && reconciliation !== 'manual')
      reconcile(work, customer.id, 'jpy');
    return shownBalance(cashAccountOf(work, changed.customer));
  }),
  'Customers.listCashBalanceTransactions': operation([...paging], ({ work, id }) => {
    const customer = livingCustomer(work, id, 'id');
    return work.all('customer_cash_balance_transaction').filter((entry) => entry.customer === customer.id);
  }),
  'TestHelpers.Customers.fundCashBalance': operation<FundParams>(
    ['amount', 'currency', 'reference'],
    ({ work, id, params }) => {
      const customer = livingCustomer(work, id, 'id');
      const { amount, currency, reference = null } = params;
      const sender = customer.name ?? 'テスト　フリコミニン';
      return fundCash(work, customer, { amount, currency: currency.toLowerCase(), reference, sender });
    },
  ),
};

import { invalidRequest } from '../api-error.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { livingCustomer } from './customer.ts';
import { moveBalance } from './customer-balance.ts';

interface MovementParams {
  amount: number;
  currency: string;
  description?: string;
  metadata?: MetadataParam;
}

/** The credit balance of a customer, which the next invoices use up. */
export const customerBalanceOperations: Operations = {
  'Customers.createBalanceTransaction': operation<MovementParams>(
    ['amount', 'currency', 'description', 'metadata'],
    ({ work, id, params }) => {
      const customer = livingCustomer(work, id, 'id');
      const currency = params.currency.toLowerCase();
      if (customer.currency && customer.currency !== currency) {
        const message = `The customer is billed in ${customer.currency}; a balance in ${currency} is not possible.`;
        throw invalidRequest(message, 'currency');
      }
      return moveBalance(work, id, {
        amount: params.amount,
        currency,
        description: params.description ?? null,
        metadata: mergeMetadata({}, params.metadata),
        type: 'adjustment',
      });
    },
  ),
  'Customers.listBalanceTransactions': operation<{ created?: RangeParam; invoice?: string }>(
    [...paging, 'created', 'invoice'],
    ({ work, id, params }) =>
      work
        .all('customer_balance_transaction')
        .filter((movement) => movement.customer === id)
        .filter((movement) => !params.invoice || movement.invoice === params.invoice)
        .filter((movement) => inRange(movement.created, params.created)),
  ),
};

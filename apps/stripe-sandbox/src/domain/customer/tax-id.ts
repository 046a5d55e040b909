import { complete } from '../../contract/complete.ts';
import { invalidRequest, missingResource } from '../api-error.ts';
import { operation, paging, type Operations } from '../operation.ts';
import { newId, type Work } from '../work.ts';
import { livingCustomer } from './customer.ts';

/** A customer's registration number, to be printed on invoices. */
export interface TaxId {
  id: string;
  object: 'tax_id';
  country: string | null;
  created: number;
  customer: string;
  livemode: false;
  owner: { type: 'customer'; customer: string; customer_account: null };
  type: string;
  value: string;
  verification: { status: 'unavailable'; verified_address: null; verified_name: null };
}

/** Japan's three numbers (docs.stripe.com/billing/customer/tax-ids): corporate, registered foreign business, qualified invoice issuer. */
const forms: Record<string, RegExp> = { jp_cn: /^\d{13}$/, jp_rn: /^\d{5}$/, jp_trn: /^T\d{13}$/ };

/** All numbers of a customer, newest first. */
export const taxIdsOf = (work: Work, customer: string): TaxId[] =>
  work.all('tax_id').filter((entry) => entry.customer === customer);

/** As an invoice keeps them. */
export const printedTaxIds = (work: Work, customer: string): { type: string; value: string }[] =>
  taxIdsOf(work, customer).map(({ type, value }) => ({ type, value }));

/** Refuses a Japanese number that is not in its form (`tax_id_invalid`). */
export function newTaxId(work: Work, customer: string, type: string, value: string): TaxId {
  if (forms[type]?.test(value) === false)
    throw invalidRequest(`Invalid value for ${type}.`, 'value', 'tax_id_invalid');
  const country = type === 'eu_vat' ? value.slice(0, 2) : type.slice(0, 2);
  const taxId = complete<TaxId>('tax_id', {
    id: newId('txi'),
    object: 'tax_id',
    country: country.toUpperCase(),
    created: work.now,
    customer,
    livemode: false,
    owner: { type: 'customer', customer, customer_account: null },
    type,
    value,
    verification: { status: 'unavailable', verified_address: null, verified_name: null },
  });
  return work.create(taxId, 'customer.tax_id.created');
}

export function dropTaxId(work: Work, taxId: TaxId): void {
  work.drop(taxId);
  work.emit('customer.tax_id.deleted', taxId);
}

export const taxIdOperations: Operations = {
  'Customers.createTaxId': operation<{ type: string; value: string }>(
    ['type', 'value'],
    ({ work, id, params }) => newTaxId(work, livingCustomer(work, id, 'id').id, params.type, params.value),
  ),
  'Customers.listTaxIds': operation([...paging], ({ work, id }) =>
    taxIdsOf(work, livingCustomer(work, id, 'id').id),
  ),
  'Customers.deleteTaxId': operation([], ({ work, ids }) => {
    const [customer = '', id = ''] = ids;
    const taxId = taxIdsOf(work, livingCustomer(work, customer, 'id').id).find((entry) => entry.id === id);
    if (!taxId) throw missingResource('tax_id', id, 'id');
    dropTaxId(work, taxId);
    return { id, object: 'tax_id', deleted: true };
  }),
};

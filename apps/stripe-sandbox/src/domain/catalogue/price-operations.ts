import { invalidRequest } from '../api-error.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import type { Work } from '../work.ts';
import { newPrice, newProduct, type Price, type Recurring } from './catalogue.ts';

interface PriceParams {
  currency: string;
  active?: boolean;
  lookup_key?: string;
  metadata?: MetadataParam;
  nickname?: string;
  product?: string;
  product_data?: { name: string; metadata?: MetadataParam };
  recurring?: { interval: Recurring['interval']; interval_count?: number };
  tax_behavior?: string;
  transfer_lookup_key?: boolean;
  unit_amount?: number;
  unit_amount_decimal?: string;
}
interface PriceListParams {
  active?: boolean;
  created?: RangeParam;
  currency?: string;
  lookup_keys?: string[];
  product?: string;
  recurring?: { interval?: string };
  type?: string;
}

/** A lookup key belongs to one price; taking it from another needs `transfer_lookup_key`. */
function claimLookupKey(
  work: Work,
  key: string | undefined,
  transfer: boolean | undefined,
  own?: string,
): void {
  const holder = key
    ? work.all('price').find((price) => price.lookup_key === key && price.id !== own)
    : undefined;
  if (!holder) return;
  if (!transfer) {
    const message = `A price (\`${holder.id}\`) already uses that lookup key.`;
    throw invalidRequest(message, 'lookup_key', 'resource_already_exists');
  }
  work.amend(holder, { lookup_key: null }, 'price.updated');
}

const updatable = ['active', 'lookup_key', 'metadata', 'nickname', 'tax_behavior', 'transfer_lookup_key'];

export const priceOperations: Operations = {
  'Prices.create': operation<PriceParams>(
    [
      ...updatable,
      'currency',
      'product',
      'product_data',
      'recurring',
      'unit_amount',
      'unit_amount_decimal',
      'billing_scheme',
    ],
    ({ work, params }) => {
      const amount =
        params.unit_amount ?? (params.unit_amount_decimal ? Number(params.unit_amount_decimal) : undefined);
      if (amount === undefined) {
        throw invalidRequest(
          'Prices require an `unit_amount` or `unit_amount_decimal` parameter to be set.',
          'unit_amount',
          'parameter_missing',
        );
      }
      if (!Number.isInteger(amount) || amount < 0) {
        throw invalidRequest('Invalid non-negative integer', 'unit_amount', 'parameter_invalid_integer');
      }
      if (!params.product && !params.product_data) {
        throw invalidRequest(
          'You must pass either `product` or `product_data`.',
          'product',
          'parameter_missing',
        );
      }
      claimLookupKey(work, params.lookup_key, params.transfer_lookup_key);
      const product = params.product
        ? work.get('product', params.product, 'product')
        : newProduct(work, {
            name: params.product_data?.name ?? '',
            metadata: mergeMetadata({}, params.product_data?.metadata),
          });
      return newPrice(work, product.id, {
        ...params,
        unit_amount: amount,
        metadata: mergeMetadata({}, params.metadata),
      });
    },
  ),
  'Prices.retrieve': operation([], ({ work, id }) => work.get('price', id)),
  'Prices.update': operation<Partial<PriceParams>>(updatable, ({ work, id, params }) => {
    const price = work.get('price', id);
    claimLookupKey(work, params.lookup_key, params.transfer_lookup_key, id);
    const changes: Partial<Price> = { metadata: mergeMetadata(price.metadata, params.metadata) };
    if (params.active !== undefined) changes.active = params.active;
    if (params.nickname !== undefined) changes.nickname = params.nickname;
    if (params.lookup_key !== undefined) changes.lookup_key = params.lookup_key;
    if (params.tax_behavior !== undefined) changes.tax_behavior = params.tax_behavior;
    return work.amend(price, changes, 'price.updated');
  }),
  'Prices.list': operation<PriceListParams>(
    [...paging, 'active', 'created', 'currency', 'lookup_keys', 'product', 'recurring', 'type'],
    ({ work, params }) => work.all('price').filter((price) => fits(price, params)),
  ),
};

function fits(price: Price, params: PriceListParams): boolean {
  if (params.active !== undefined && price.active !== params.active) return false;
  if (params.currency && price.currency !== params.currency) return false;
  if (params.product && price.product !== params.product) return false;
  if (params.type && price.type !== params.type) return false;
  if (params.recurring?.interval && price.recurring?.interval !== params.recurring.interval) return false;
  if (params.lookup_keys && !params.lookup_keys.includes(price.lookup_key ?? '')) return false;
  return inRange(price.created, params.created);
}

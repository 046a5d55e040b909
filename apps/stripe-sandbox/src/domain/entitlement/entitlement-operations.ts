import { invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { operation, paging, type Operations } from '../operation.ts';
import { newId } from '../work.ts';
import { entitlementsOf, type Feature, type ProductFeature } from './entitlement.ts';

interface FeatureParams {
  lookup_key: string;
  name: string;
  metadata?: MetadataParam;
}

export const entitlementOperations: Operations = {
  'Entitlements.Features.create': operation<FeatureParams>(
    ['lookup_key', 'name', 'metadata'],
    ({ work, params }) => {
      const { lookup_key, name, metadata } = params;
      if (work.all('entitlements.feature').some((feature) => feature.lookup_key === lookup_key))
        throw invalidRequest(
          `A feature with the lookup key '${lookup_key}' already exists.`,
          'lookup_key',
          'resource_already_exists',
        );
      return work.put<Feature>({
        id: newId('feat'),
        object: 'entitlements.feature',
        active: true,
        livemode: false,
        lookup_key,
        metadata: mergeMetadata({}, metadata),
        name,
      });
    },
  ),
  'Entitlements.Features.list': operation<{ archived?: boolean; lookup_key?: string }>(
    [...paging, 'archived', 'lookup_key'],
    ({ work, params }) =>
      work
        .all('entitlements.feature')
        .filter((feature) => feature.active !== (params.archived ?? false))
        .filter((feature) => !params.lookup_key || feature.lookup_key === params.lookup_key),
  ),
  'Entitlements.ActiveEntitlements.list': operation<{ customer: string }>(
    [...paging, 'customer'],
    ({ work, params }) => entitlementsOf(work, livingCustomer(work, params.customer, 'customer').id),
  ),
  'Products.createFeature': operation<{ entitlement_feature: string }>(
    ['entitlement_feature'],
    ({ work, id, params }) => {
      const product = work.get('product', id);
      const feature = work.get('entitlements.feature', params.entitlement_feature, 'entitlement_feature');
      return work.put<ProductFeature>({
        id: newId('prodft'),
        object: 'product_feature',
        entitlement_feature: feature,
        livemode: false,
        hidden: { product: product.id },
      });
    },
  ),
  'Products.listFeatures': operation([...paging], ({ work, id }) => {
    const product = work.get('product', id);
    return work.all('product_feature').filter((entry) => entry.hidden.product === product.id);
  }),
};

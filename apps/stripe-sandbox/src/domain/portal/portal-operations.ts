import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { operation, paging, type Operations } from '../operation.ts';
import { newId } from '../work.ts';
import {
  defaultConfiguration,
  defaultFeatures,
  newConfiguration,
  type PortalConfiguration,
} from './portal-configuration.ts';
import { newPortalSession, type PortalParams } from './portal-session.ts';
import { readFeatures, type FeaturesParams } from './read-features.ts';

interface ConfigurationParams {
  active?: boolean;
  business_profile?: Partial<PortalConfiguration['business_profile']>;
  default_return_url?: string | null;
  features?: FeaturesParams;
  metadata?: MetadataParam;
  name?: string | null;
}

const facts = ['business_profile', 'default_return_url', 'features', 'metadata', 'name'];

export const portalOperations: Operations = {
  'BillingPortal.Configurations.create': operation<ConfigurationParams>(facts, ({ work, params }) => {
    defaultConfiguration(work);
    const configuration = newConfiguration(work, {
      id: newId('bpc'),
      business_profile: {
        headline: null,
        privacy_policy_url: null,
        terms_of_service_url: null,
        ...params.business_profile,
      },
      default_return_url: params.default_return_url ?? null,
      features: readFeatures(work, params.features ?? {}, {
        ...defaultFeatures,
        invoice_history: { enabled: false },
        payment_method_update: { enabled: false, payment_method_configuration: null },
        subscription_cancel: { ...defaultFeatures.subscription_cancel, enabled: false },
      }),
      metadata: mergeMetadata({}, params.metadata),
      name: params.name ?? null,
    });
    return work.create(configuration, 'billing_portal.configuration.created');
  }),
  'BillingPortal.Configurations.retrieve': operation([], ({ work, id }) => {
    defaultConfiguration(work);
    return work.get('billing_portal.configuration', id);
  }),
  'BillingPortal.Configurations.update': operation<ConfigurationParams>(
    [...facts, 'active'],
    ({ work, id, params }) => {
      defaultConfiguration(work);
      const known = work.get('billing_portal.configuration', id);
      const changes: Partial<PortalConfiguration> = {
        metadata: mergeMetadata(known.metadata, params.metadata),
        business_profile: { ...known.business_profile, ...params.business_profile },
        updated: work.now,
      };
      if (params.active !== undefined) changes.active = params.active;
      if (params.default_return_url !== undefined) changes.default_return_url = params.default_return_url;
      if (params.name !== undefined) changes.name = params.name;
      if (params.features) changes.features = readFeatures(work, params.features, known.features);
      return work.amend(known, changes, 'billing_portal.configuration.updated');
    },
  ),
  'BillingPortal.Configurations.list': operation<{ active?: boolean; is_default?: boolean }>(
    [...paging, 'active', 'is_default'],
    ({ work, params }) => {
      defaultConfiguration(work);
      return work
        .all('billing_portal.configuration')
        .filter((entry) => params.active === undefined || entry.active === params.active)
        .filter((entry) => params.is_default === undefined || entry.is_default === params.is_default);
    },
  ),
  'BillingPortal.Sessions.create': operation<PortalParams>(
    ['configuration', 'customer', 'flow_data', 'return_url', 'locale'],
    ({ work, params }) => newPortalSession(work, params),
  ),
};

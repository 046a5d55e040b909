import { invalidRequest } from '../api-error.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { newTaxRate, type TaxRate } from './tax-rate.ts';

interface TaxRateParams extends Partial<Omit<TaxRate, 'metadata'>> {
  metadata?: MetadataParam;
}

const described = [
  'active',
  'country',
  'description',
  'display_name',
  'jurisdiction',
  'metadata',
  'state',
  'tax_type',
];

export const taxRateOperations: Operations = {
  'TaxRates.create': operation<TaxRateParams & Pick<TaxRate, 'display_name' | 'inclusive' | 'percentage'>>(
    [...described, 'inclusive', 'percentage'],
    ({ work, params }) => {
      const { percentage } = params;
      if (
        percentage < 0 ||
        percentage > 100 ||
        Math.abs(percentage * 10_000 - Math.round(percentage * 10_000)) > 1e-6
      )
        throw invalidRequest('A percentage is between 0 and 100, with up to four decimals.', 'percentage');
      return newTaxRate(work, { ...params, metadata: mergeMetadata({}, params.metadata) });
    },
  ),
  'TaxRates.retrieve': operation([], ({ work, id }) => work.get('tax_rate', id)),
  'TaxRates.update': operation<TaxRateParams>(described, ({ work, id, params }) => {
    const rate = work.get('tax_rate', id);
    const metadata = mergeMetadata(rate.metadata, params.metadata);
    return work.amend(rate, { ...params, metadata }, 'tax_rate.updated');
  }),
  'TaxRates.list': operation<{ active?: boolean; created?: RangeParam; inclusive?: boolean }>(
    [...paging, 'active', 'created', 'inclusive'],
    ({ work, params }) =>
      work
        .all('tax_rate')
        .filter((rate) => params.active === undefined || rate.active === params.active)
        .filter((rate) => params.inclusive === undefined || rate.inclusive === params.inclusive)
        .filter((rate) => inRange(rate.created, params.created)),
  ),
};

import { complete } from '../../contract/complete.ts';
import type { Metadata } from '../metadata.ts';
import { newId, type Work } from '../work.ts';

/** A rate of tax. Percentage and inclusiveness never change: whoever needs another makes another. */
export interface TaxRate {
  id: string;
  object: 'tax_rate';
  active: boolean;
  country: string | null;
  created: number;
  description: string | null;
  display_name: string;
  inclusive: boolean;
  jurisdiction: string | null;
  livemode: false;
  metadata: Metadata;
  percentage: number;
  state: string | null;
  tax_type: string | null;
}

export function newTaxRate(
  work: Work,
  terms: Pick<TaxRate, 'display_name' | 'inclusive' | 'percentage'> & Partial<TaxRate>,
): TaxRate {
  const rate = {
    id: newId('txr'),
    object: 'tax_rate',
    active: true,
    created: work.now,
    country: null,
    description: null,
    effective_percentage: terms.percentage,
    flat_amount: null,
    jurisdiction: null,
    jurisdiction_level: null,
    livemode: false,
    metadata: {},
    rate_type: 'percentage',
    state: null,
    tax_type: null,
    ...terms,
  } satisfies TaxRate & Record<string, unknown>;
  return work.create(complete<TaxRate>('tax_rate', rate), 'tax_rate.created');
}

/** The tax rates with these ids, in the order given; an unknown one is refused by the name of its parameter. */
export function taxRatesOf(work: Work, ids: readonly string[], param: string): TaxRate[] {
  return ids.map((id, index) => work.get('tax_rate', id, `${param}[${index}]`));
}

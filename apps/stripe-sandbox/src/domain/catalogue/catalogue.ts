import { complete } from '../../contract/complete.ts';
import type { Metadata } from '../metadata.ts';
import { newId, type Work } from '../work.ts';

export interface Product {
  id: string;
  object: 'product';
  active: boolean;
  created: number;
  default_price: string | null;
  description: string | null;
  images: string[];
  livemode: false;
  marketing_features: { name?: string }[];
  metadata: Metadata;
  name: string;
  statement_descriptor: string | null;
  tax_code: string | null;
  type: 'service' | 'good';
  unit_label: string | null;
  updated: number;
  url: string | null;
}

export interface Recurring {
  interval: 'day' | 'week' | 'month' | 'year';
  interval_count: number;
  meter: null;
  usage_type: 'licensed';
}

/** A price; `unit_amount` in the currency's smallest unit, which for yen is the yen itself. */
export interface Price {
  id: string;
  object: 'price';
  active: boolean;
  billing_scheme: 'per_unit';
  created: number;
  currency: string;
  livemode: false;
  lookup_key: string | null;
  metadata: Metadata;
  nickname: string | null;
  product: string;
  recurring: Recurring | null;
  tax_behavior: string | null;
  type: 'one_time' | 'recurring';
  unit_amount: number;
  unit_amount_decimal: string;
}

/** What a price is made from, whichever operation asked for it. Amounts in the smallest unit. */
export interface PriceTerms {
  currency: string;
  unit_amount: number;
  recurring?: { interval: Recurring['interval']; interval_count?: number };
  lookup_key?: string | null;
  metadata?: Metadata;
  nickname?: string | null;
  tax_behavior?: string | null;
  active?: boolean;
}

export function newProduct(work: Work, terms: Partial<Product> & { name: string }): Product {
  return work.create(
    complete<Product>('product', {
      object: 'product',
      active: true,
      created: work.now,
      default_price: null,
      description: null,
      images: [],
      livemode: false,
      marketing_features: [],
      metadata: {},
      statement_descriptor: null,
      tax_code: null,
      type: 'service',
      unit_label: null,
      updated: work.now,
      url: null,
      ...terms,
      id: terms.id ?? newId('prod', 14),
    }),
    'product.created',
  );
}

export function newPrice(work: Work, product: string, terms: PriceTerms): Price {
  const { recurring } = terms;
  return work.create(
    complete<Price>('price', {
      id: newId('price'),
      object: 'price',
      active: terms.active ?? true,
      billing_scheme: 'per_unit',
      created: work.now,
      currency: terms.currency.toLowerCase(),
      livemode: false,
      lookup_key: terms.lookup_key ?? null,
      metadata: terms.metadata ?? {},
      nickname: terms.nickname ?? null,
      product,
      recurring: recurring
        ? {
            interval: recurring.interval,
            interval_count: recurring.interval_count ?? 1,
            meter: null,
            usage_type: 'licensed',
          }
        : null,
      tax_behavior: terms.tax_behavior ?? 'unspecified',
      type: recurring ? 'recurring' : 'one_time',
      unit_amount: terms.unit_amount,
      unit_amount_decimal: String(terms.unit_amount),
    }),
    'price.created',
  );
}

/** The older name of a recurring price, which subscription items still carry. */
export function planOf(price: Price): object {
  return complete('plan', {
    id: price.id,
    object: 'plan',
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: 'per_unit',
    created: price.created,
    currency: price.currency,
    interval: price.recurring?.interval ?? 'month',
    interval_count: price.recurring?.interval_count ?? 1,
    livemode: false,
    metadata: price.metadata,
    nickname: price.nickname,
    product: price.product,
    usage_type: 'licensed',
  });
}

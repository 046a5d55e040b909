import { invalidRequest } from '../api-error.ts';
import { newPrice } from '../catalogue/catalogue.ts';
import { newId, type Work } from '../work.ts';
import type { InvoiceLine } from './invoice-line.ts';
import type { ItemTerms } from './invoice-item.ts';

/** What is to be billed, as invoice items and previews take it. */
export interface ItemParams {
  amount?: number;
  currency?: string;
  description?: string;
  period?: { start: number; end: number };
  /** The id of a price; `pricing[price]` of invoice items, `price` of previews. */
  price?: string | undefined;
  price_data?: {
    currency: string;
    product: string;
    tax_behavior?: string;
    unit_amount?: number;
    unit_amount_decimal?: string;
  };
  quantity?: number;
  unit_amount?: number;
  unit_amount_decimal?: string;
}

/** How the parameters are named to whoever sent them, and whether prices made on the spot are kept. */
export interface ItemReading {
  at: string;
  priceParam: string;
  currency: string;
  keeps: boolean;
}

type Pricing = Pick<ItemTerms, 'pricing' | 'currency' | 'description'> & { unit: number };

/** Reads what an item bills. Fractions of a yen cannot be billed and are refused. */
export function itemTermsOf(work: Work, params: ItemParams, reading: ItemReading): ItemTerms {
  const quantity = params.quantity ?? 1;
  const period = params.period ?? { start: work.now, end: work.now };
  const priced = pricingOf(work, params, reading);
  const amount = priced ? priced.unit * quantity : params.amount;
  if (amount === undefined) {
    throw invalidRequest(
      'You must pass one of amount, pricing, price_data or unit_amount_decimal.',
      `${reading.at}amount`,
      'parameter_missing',
    );
  }
  return {
    amount,
    currency: priced?.currency ?? params.currency?.toLowerCase() ?? reading.currency,
    description: params.description ?? priced?.description ?? null,
    period,
    pricing: priced?.pricing ?? freePricing(amount),
    quantity,
  };
}

/** An amount without a price of the catalogue. */
const freePricing = (unit: number): InvoiceLine['pricing'] => ({
  type: 'price_details',
  unit_amount_decimal: String(unit),
});

function pricingOf(work: Work, params: ItemParams, reading: ItemReading): Pricing | null {
  const { price: id, price_data: made } = params;
  if (id) {
    const price = work.get('price', id, reading.priceParam);
    if (price.recurring)
      throw invalidRequest(
        'The price specified is set to `type=recurring` but this field only accepts prices with `type=one_time`.',
        reading.priceParam,
      );
    return priced(work, price.id, price.product, { unit: price.unit_amount, currency: price.currency });
  }
  if (made) {
    const unit = wholeUnits(made.unit_amount, made.unit_amount_decimal, `${reading.at}price_data`);
    const product = work.get('product', made.product, `${reading.at}price_data[product]`).id;
    const currency = made.currency.toLowerCase();
    const price = reading.keeps
      ? newPrice(work, product, { currency, unit_amount: unit, active: false }).id
      : newId('price');
    return priced(work, price, product, { unit, currency });
  }
  if (params.unit_amount === undefined && params.unit_amount_decimal === undefined) return null;
  const unit = wholeUnits(params.unit_amount, params.unit_amount_decimal, reading.at);
  const currency = params.currency?.toLowerCase() ?? reading.currency;
  return { unit, currency, description: null, pricing: freePricing(unit) };
}

function priced(
  work: Work,
  price: string,
  product: string,
  { unit, currency }: { unit: number; currency: string },
): Pricing {
  return {
    unit,
    currency,
    description: work.find('product', product)?.name ?? null,
    pricing: {
      type: 'price_details',
      price_details: { price, product },
      unit_amount_decimal: String(unit),
    },
  };
}

function wholeUnits(amount: number | undefined, decimal: string | undefined, at: string): number {
  const unit = amount ?? Number(decimal);
  if (!Number.isInteger(unit))
    throw invalidRequest(
      'The sandbox bills whole units only: send unit_amount.',
      `${at}unit_amount_decimal`,
      'sandbox_not_emulated',
    );
  return unit;
}

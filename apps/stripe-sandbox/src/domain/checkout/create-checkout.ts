import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { newPrice, newProduct, type Price, type Recurring } from '../catalogue/catalogue.ts';
import { livingCustomer } from '../customer/customer.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { newSetupIntent } from '../setup-intent/setup-intent.ts';
import { secondsPerHour, sessionSeconds } from '../settings.ts';
import { taxRatesOf } from '../tax-rate/tax-rate.ts';
import { newId, type Work } from '../work.ts';
import { pricedLines } from './checkout-amounts.ts';
import { discountOfParams, type CheckoutDiscountParam } from './checkout-discount.ts';
import { checkoutRails } from './checkout-rails.ts';
import { anchorOf, type SubscriptionData } from './checkout-anchor.ts';
import type { CheckoutLine, CheckoutMethodOptions, CheckoutSession } from './checkout-session.ts';

interface LineParams {
  price?: string;
  price_data?: {
    currency: string;
    product?: string;
    product_data?: { name: string; description?: string; metadata?: MetadataParam };
    recurring?: { interval: Recurring['interval']; interval_count?: number };
    unit_amount?: number;
  };
  quantity?: number;
  metadata?: MetadataParam;
  tax_rates?: string[] | null;
}

/** A session as sent. */
export interface CheckoutParams {
  allow_promotion_codes?: boolean;
  discounts?: CheckoutDiscountParam[] | null;
  cancel_url?: string;
  client_reference_id?: string;
  currency?: string;
  custom_text?: Partial<CheckoutSession['custom_text']>;
  customer?: string;
  customer_creation?: 'always' | 'if_required';
  customer_email?: string;
  expires_at?: number;
  line_items?: LineParams[];
  locale?: string;
  metadata?: MetadataParam;
  mode?: CheckoutSession['mode'];
  payment_intent_data?: {
    description?: string;
    metadata?: MetadataParam;
    setup_future_usage?: 'off_session' | 'on_session';
    capture_method?: 'automatic' | 'automatic_async' | 'manual';
    receipt_email?: string;
  };
  allowed_payment_method_types?: string[];
  excluded_payment_method_types?: string[];
  payment_method_options?: CheckoutMethodOptions;
  payment_method_collection?: 'always' | 'if_required';
  phone_number_collection?: { enabled: boolean };
  setup_intent_data?: { description?: string; metadata?: MetadataParam };
  submit_type?: string;
  subscription_data?: SubscriptionData;
  success_url?: string;
  ui_mode?: string;
}

function priceOf(work: Work, line: LineParams, index: number): Price {
  if (line.price) return work.get('price', line.price, `line_items[${index}][price]`);
  const made = line.price_data;
  if (!made || made.unit_amount === undefined) {
    throw invalidRequest(
      `Missing required param: line_items[${index}][price].`,
      `line_items[${index}][price]`,
      'parameter_missing',
    );
  }
  const { product_data: data } = made;
  const product = made.product
    ? work.get('product', made.product, `line_items[${index}][price_data][product]`)
    : newProduct(work, {
        name: data?.name ?? '',
        description: data?.description ?? null,
        metadata: mergeMetadata({}, data?.metadata),
      });
  return newPrice(work, product.id, { ...made, unit_amount: made.unit_amount, active: false });
}

function newLine(work: Work, line: LineParams, index: number): CheckoutLine {
  const price = priceOf(work, line, index);
  if (!price.active && line.price)
    throw invalidRequest(
      `The price specified is inactive. This field only accepts active prices.`,
      `line_items[${index}][price]`,
    );
  const quantity = line.quantity ?? 1;
  const amount = price.unit_amount * quantity;
  return complete<CheckoutLine>('item', {
    id: newId('li'),
    object: 'item',
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: price.currency,
    description: work.find('product', price.product)?.name ?? '',
    metadata: mergeMetadata({}, line.metadata),
    price,
    quantity,
    hidden: {
      taxRates: line.tax_rates ? taxRatesOf(work, line.tax_rates, `line_items[${index}][tax_rates]`) : null,
    },
  });
}

function newLines(work: Work, mode: CheckoutSession['mode'], params: CheckoutParams): CheckoutLine[] {
  if (mode === 'setup') return [];
  if (!params.line_items?.length)
    throw invalidRequest('Missing required param: line_items.', 'line_items', 'parameter_missing');
  const lines = params.line_items.map((line, index) => newLine(work, line, index));
  if (mode === 'payment' && lines.some((line) => line.price.recurring)) {
    throw invalidRequest(
      'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
      'line_items[0][price]',
    );
  }
  if (mode === 'subscription' && !lines.some((line) => line.price.recurring)) {
    throw invalidRequest(
      'You must provide at least one recurring price in `subscription` mode when using prices.',
      'line_items[0][price]',
    );
  }
  return lines;
}

function expiry(work: Work, sent: number | undefined): number {
  if (sent === undefined) return work.now + sessionSeconds;
  if (sent < work.now + secondsPerHour / 2 || sent > work.now + sessionSeconds) {
    throw invalidRequest(
      'The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.',
      'expires_at',
    );
  }
  return sent;
}

/** Opens a session: prices are fixed now, everything else comes into being when the buyer pays. */
export function createCheckout(work: Work, params: CheckoutParams): CheckoutSession {
  const mode = params.mode;
  if (!mode) throw invalidRequest('Missing required param: mode.', 'mode', 'parameter_missing');
  if (params.ui_mode && params.ui_mode !== 'hosted_page') {
    throw invalidRequest('The sandbox emulates the hosted page only.', 'ui_mode', 'sandbox_not_emulated');
  }
  if (!params.success_url)
    throw invalidRequest('Missing required param: success_url.', 'success_url', 'parameter_missing');
  if (params.customer && params.customer_email) {
    throw invalidRequest(
      'You may only specify one of these parameters: customer, customer_email.',
      'customer_email',
      'parameter_invalid',
    );
  }
  const customer = params.customer ? livingCustomer(work, params.customer, 'customer') : null;
  const bare = newLines(work, mode, params);
  const trial = params.subscription_data?.trial_period_days ?? null;
  const anchor = params.subscription_data ? anchorOf(work, params.subscription_data) : null;
  const currency = bare[0]?.currency ?? params.currency?.toLowerCase() ?? null;
  const pricing = {
    defaultTaxRates: taxRatesOf(
      work,
      params.subscription_data?.default_tax_rates ?? [],
      'subscription_data[default_tax_rates]',
    ),
    beginsLater: trial !== null || anchor !== null,
    exemption: customer?.tax_exempt ?? 'none',
  };
  const undiscounted = pricedLines(bare, { ...pricing, coupon: null }).sums.amount_subtotal ?? 0;
  const discount = discountOfParams(work, params, {
    customer: customer?.id ?? null,
    currency,
    amount: undiscounted,
  });
  const { lines, sums } = pricedLines(bare, { ...pricing, coupon: discount?.coupon ?? null });
  const due = sums.amount_total ?? 0;
  if (currency === 'jpy' && mode === 'payment' && due < 50) {
    throw invalidRequest(
      "The Checkout Session's total amount due must add up to at least ¥50 jpy",
      undefined,
      'amount_too_small',
    );
  }
  const id = newId('cs_test', 58);
  const setup =
    mode === 'setup'
      ? newSetupIntent(work, {
          customer: params.customer ?? null,
          description: params.setup_intent_data?.description ?? null,
          metadata: mergeMetadata({}, params.setup_intent_data?.metadata),
          hidden: { saved: false, canceled: false, session: id },
        })
      : null;
  const session = complete<CheckoutSession>('checkout.session', {
    id,
    object: 'checkout.session',
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    amount_subtotal: mode === 'setup' ? null : sums.amount_subtotal,
    amount_total: mode === 'setup' ? null : sums.amount_total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    created: work.now,
    currency,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
      ...params.custom_text,
    },
    customer: params.customer ?? null,
    customer_creation: params.customer
      ? null
      : (params.customer_creation ?? (mode === 'payment' ? 'if_required' : 'always')),
    customer_details: null,
    customer_email: params.customer_email ?? null,
    discounts: discount ? [{ coupon: discount.coupon.id, promotion_code: discount.code }] : [],
    expires_at: expiry(work, params.expires_at),
    invoice: null,
    livemode: false,
    locale: params.locale ?? null,
    metadata: mergeMetadata({}, params.metadata),
    mode,
    payment_intent: null,
    payment_method_collection:
      mode === 'subscription' ? (params.payment_method_collection ?? 'always') : 'if_required',
    ...checkoutRails(work, mode, { ...params, amount: due, currency: currency ?? 'jpy' }),
    payment_status: mode === 'setup' || due === 0 ? 'no_payment_required' : 'unpaid',
    phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
    setup_intent: setup?.id ?? null,
    shipping_options: [],
    status: 'open',
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url,
    total_details: mode === 'setup' ? null : sums.total_details,
    ui_mode: 'hosted_page',
    url: `${work.settings.publicUrl}/c/pay/${id}`,
    hidden: {
      outcome: 'none',
      lines,
      pricing,
      discount,
      subscription:
        mode === 'subscription'
          ? {
              metadata: mergeMetadata({}, params.subscription_data?.metadata),
              description: params.subscription_data?.description ?? null,
              trialDays: trial,
              anchor,
            }
          : null,
      payment:
        mode === 'payment'
          ? {
              metadata: mergeMetadata({}, params.payment_intent_data?.metadata),
              description: params.payment_intent_data?.description ?? null,
              setupFutureUsage: params.payment_intent_data?.setup_future_usage ?? null,
              captureMethod: params.payment_intent_data?.capture_method ?? 'automatic_async',
              receiptEmail: params.payment_intent_data?.receipt_email ?? null,
            }
          : null,
      testClock: customer?.test_clock ?? null,
      intent: null,
      customer: null,
      buyer: null,
    },
  });
  return work.put(session);
}

import type { Price } from '../catalogue/catalogue.ts';
import type { Address } from '../customer/customer.ts';
import type { Coupon } from '../discount/coupon.ts';
import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';
import type { TaxRate } from '../tax-rate/tax-rate.ts';
import type { CheckoutPricing } from './checkout-amounts.ts';

export type CheckoutStatus = 'open' | 'complete' | 'expired';

export interface CustomerDetails {
  address: Address | null;
  business_name: null;
  email: string | null;
  individual_name: null;
  name: string | null;
  phone: string | null;
  tax_exempt: string | null;
  tax_ids: object[] | null;
}

/** One line of a session, as shown to the buyer. Amounts tax-included, in the smallest unit. */
export interface CheckoutLine {
  id: string;
  object: 'item';
  amount_discount: number;
  amount_subtotal: number;
  amount_tax: number;
  amount_total: number;
  currency: string;
  description: string;
  metadata: Metadata;
  price: Price;
  quantity: number;
  hidden: { taxRates: TaxRate[] | null };
}

export interface CheckoutSession {
  id: string;
  object: 'checkout.session';
  allow_promotion_codes: boolean | null;
  amount_subtotal: number | null;
  amount_total: number | null;
  automatic_tax: { enabled: false; liability: null; provider: null; status: null };
  cancel_url: string | null;
  client_reference_id: string | null;
  created: number;
  currency: string | null;
  custom_fields: object[];
  custom_text: Record<
    'after_submit' | 'shipping_address' | 'submit' | 'terms_of_service_acceptance',
    { message: string } | null
  >;
  customer: string | null;
  customer_creation: 'always' | 'if_required' | null;
  customer_details: CustomerDetails | null;
  customer_email: string | null;
  discounts: { coupon: string; promotion_code: string | null }[] | null;
  expires_at: number;
  invoice: string | null;
  livemode: false;
  locale: string | null;
  metadata: Metadata;
  mode: 'payment' | 'setup' | 'subscription';
  payment_intent: string | null;
  payment_method_collection: 'always' | 'if_required' | null;
  payment_method_options: CheckoutMethodOptions;
  payment_method_types: string[];
  payment_status: 'paid' | 'unpaid' | 'no_payment_required';
  phone_number_collection: { enabled: boolean };
  setup_intent: string | null;
  shipping_options: object[];
  status: CheckoutStatus;
  submit_type: string | null;
  subscription: string | null;
  success_url: string | null;
  total_details: { amount_discount: number; amount_shipping: number; amount_tax: number } | null;
  ui_mode: 'hosted_page';
  url: string | null;
  hidden: CheckoutFacts;
}

/** How the ways of paying are to behave, as sent. */
export interface CheckoutMethodOptions {
  card?: { request_three_d_secure?: string };
  konbini?: { expires_after_days?: number | null };
  customer_balance?: { bank_transfer?: { type?: string }; funding_type?: string };
}

/** What the session keeps for itself: its lines, what it will make of them, and the attempt under way. */
export interface CheckoutFacts {
  outcome: 'none' | 'complete' | 'expired';
  lines: CheckoutLine[];
  pricing: Omit<CheckoutPricing, 'coupon'>;
  discount: { coupon: Coupon; code: string | null } | null;
  subscription: {
    metadata: Metadata;
    description: string | null;
    trialDays: number | null;
    /** Seconds since 1970: the first full period begins then, and nothing recurring is charged before. */
    anchor?: number | null;
  } | null;
  payment: {
    metadata: Metadata;
    description: string | null;
    setupFutureUsage: 'off_session' | 'on_session' | null;
    captureMethod?: 'automatic' | 'automatic_async' | 'manual';
    receiptEmail?: string | null;
  } | null;
  testClock: string | null;
  /** The intent of the attempts so far; one intent serves all of them, so nothing is charged twice. */
  intent: string | null;
  /** The customer made for the attempt, when the session came without one. */
  customer: string | null;
  buyer: { email: string; name: string; phone: string | null; country: string } | null;
}

export const checkoutMachine: Machine<CheckoutSession, CheckoutStatus> = {
  statusOf({ hidden }) {
    return hidden.outcome === 'none' ? 'open' : hidden.outcome;
  },
  moves: { open: ['complete', 'expired'], complete: [], expired: [] },
  events(from, to) {
    if (from === to) return [];
    return [to === 'complete' ? 'checkout.session.completed' : 'checkout.session.expired'];
  },
};

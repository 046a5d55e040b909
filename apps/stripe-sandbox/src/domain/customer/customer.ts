import { complete } from '../../contract/complete.ts';
import { missingResource } from '../api-error.ts';
import type { Metadata } from '../metadata.ts';
import { newId, type Work } from '../work.ts';

export interface Address {
  city: string | null;
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
}

/** Where goods go, and to whom. */
export interface Shipping {
  address: Address | null;
  name: string;
  phone: string | null;
}

export interface Customer {
  id: string;
  object: 'customer';
  address: Address | null;
  balance: number;
  created: number;
  currency: string | null;
  delinquent: boolean;
  description: string | null;
  email: string | null;
  invoice_prefix: string;
  invoice_settings: {
    custom_fields: null;
    default_payment_method: string | null;
    footer: string | null;
    rendering_options: null;
  };
  livemode: false;
  metadata: Metadata;
  name: string | null;
  next_invoice_sequence: number;
  phone: string | null;
  preferred_locales: string[];
  shipping: Shipping | null;
  tax_exempt: string;
  test_clock: string | null;
  /** Present on the stub that remains of a deleted customer. */
  deleted?: true;
}

/** Fills the gaps of a sent address: Stripe always answers all six lines. */
export function wholeAddress(sent: Partial<Address> | null | undefined): Address | null {
  if (!sent) return null;
  const blank: Address = {
    city: null,
    country: null,
    line1: null,
    line2: null,
    postal_code: null,
    state: null,
  };
  return { ...blank, ...sent };
}

export function newCustomer(work: Work, terms: Partial<Customer>): Customer {
  return work.create(
    complete<Customer>('customer', {
      id: newId('cus', 14),
      object: 'customer',
      address: null,
      balance: 0,
      created: work.now,
      currency: null,
      delinquent: false,
      description: null,
      email: null,
      invoice_prefix: newId('x', 8).slice(2).toUpperCase(),
      invoice_settings: {
        custom_fields: null,
        default_payment_method: null,
        footer: null,
        rendering_options: null,
      },
      livemode: false,
      metadata: {},
      name: null,
      next_invoice_sequence: 1,
      phone: null,
      preferred_locales: [],
      shipping: null,
      tax_exempt: 'none',
      test_clock: null,
      ...terms,
    }),
    'customer.created',
  );
}

/** A customer that may still be worked with, and whose test clock now tells the time. */
export function livingCustomer(work: Work, id: string, param: string): Customer {
  const customer = work.get('customer', id, param);
  if (customer.deleted) throw missingResource('customer', id, param);
  work.enterTestClock(customer.test_clock);
  return customer;
}

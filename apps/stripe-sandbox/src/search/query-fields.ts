/** `token` is compared as a whole, `string` by a part of three letters or more too, `numeric` by size too. */
export type FieldType = 'token' | 'string' | 'numeric';

/** Kinds that Stripe lets one search. */
export type SearchableKind =
  'charge' | 'customer' | 'invoice' | 'payment_intent' | 'price' | 'product' | 'subscription';

/** The fields Stripe documents for each resource, metadata aside. `*` stands for the payment method's type. Source: https://docs.stripe.com/search */
export const queryFields: Record<SearchableKind, Record<string, FieldType>> = {
  charge: {
    amount: 'numeric',
    'billing_details.address.postal_code': 'token',
    created: 'numeric',
    currency: 'token',
    customer: 'token',
    disputed: 'token',
    'payment_method_details.*.brand': 'token',
    'payment_method_details.*.exp_month': 'token',
    'payment_method_details.*.exp_year': 'token',
    'payment_method_details.*.fingerprint': 'token',
    'payment_method_details.*.last4': 'token',
    refunded: 'token',
    status: 'token',
  },
  customer: { created: 'numeric', email: 'string', name: 'string', phone: 'string' },
  invoice: {
    created: 'numeric',
    currency: 'token',
    customer: 'token',
    last_finalization_error_code: 'token',
    last_finalization_error_type: 'token',
    number: 'string',
    receipt_number: 'string',
    status: 'string',
    subscription: 'string',
    total: 'numeric',
  },
  payment_intent: {
    amount: 'numeric',
    created: 'numeric',
    currency: 'token',
    customer: 'token',
    status: 'token',
  },
  price: { active: 'token', currency: 'token', lookup_key: 'string', product: 'string', type: 'token' },
  product: { active: 'token', description: 'string', name: 'string', shippable: 'token', url: 'string' },
  subscription: { canceled_at: 'numeric', created: 'numeric', status: 'string' },
};

/** Where a field stands in the object, when that is not its own name. */
const places: Record<string, string> = {
  'invoice.subscription': 'parent.subscription_details.subscription',
  'invoice.last_finalization_error_code': 'last_finalization_error.code',
  'invoice.last_finalization_error_type': 'last_finalization_error.type',
};

/** The documented name of a field as asked (`payment_method_details.card.last4`), or null when there is none. */
export function documentedField(kind: SearchableKind, asked: string): string | null {
  if (Object.hasOwn(queryFields[kind], asked)) return asked;
  const general = asked.replace(/^(payment_method_details)\.\w+\./, '$1.*.');
  return Object.hasOwn(queryFields[kind], general) ? general : null;
}

/** The value of a field in an object; undefined when it is not there. */
export function valueOf(kind: SearchableKind, object: object, asked: string): unknown {
  const path = places[`${kind}.${asked}`] ?? asked;
  return path
    .split('.')
    .reduce<unknown>(
      (at, name) =>
        at !== null && typeof at === 'object' && Object.hasOwn(at, name)
          ? (at as Record<string, unknown>)[name]
          : undefined,
      object,
    );
}

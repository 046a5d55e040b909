import { invalidRequest } from '../api-error.ts';
import type { MethodType } from '../payment-method/payment-method.ts';
import { isMethodType, rails, refusalOf, usableTypes } from '../payment-method/rails.ts';
import type { Work } from '../work.ts';
import type { MethodOptions, PaymentIntent } from './payment-intent.ts';

/** The parameters that decide how an intent can be paid. */
export interface RailParams {
  allowed_payment_method_types?: string[];
  automatic_payment_methods?: { enabled: boolean; allow_redirects?: 'always' | 'never' };
  capture_method?: PaymentIntent['capture_method'];
  currency?: string;
  excluded_payment_method_types?: string[];
  payment_method_options?: {
    card?: { request_three_d_secure?: string; capture_method?: 'manual'; network?: string };
    konbini?: Partial<NonNullable<MethodOptions['konbini']>>;
    customer_balance?: { bank_transfer?: { type?: string }; funding_type?: string };
  };
}

/** The part of an intent that says how it can be paid. */
export type Chosen = Pick<PaymentIntent, 'payment_method_types' | 'payment_method_options'> &
  Partial<Pick<PaymentIntent, 'allowed_payment_method_types' | 'excluded_payment_method_types'>>;

/** Types asked for by name must all be able to carry the payment; otherwise whatever is switched on and can. */
export function chooseRails(
  work: Work,
  intent: Pick<PaymentIntent, 'amount' | 'currency' | 'customer'> & Partial<PaymentIntent>,
  params: RailParams,
): Chosen {
  const allowed = params.allowed_payment_method_types ?? intent.allowed_payment_method_types ?? null;
  const excluded = params.excluded_payment_method_types ?? intent.excluded_payment_method_types ?? [];
  const manual = (params.capture_method ?? intent.capture_method) === 'manual';
  for (const type of allowed ?? []) refuseType(type, { ...intent, manual });
  const types = usableTypes(
    allowed ?? work.settings.paymentMethods,
    excluded,
    intent.amount,
    intent.currency,
  ).filter(
    (type) =>
      allowed !== null ||
      ((type !== 'customer_balance' || intent.customer !== null) && (!manual || rails[type].manualCapture)),
  );
  return {
    allowed_payment_method_types: allowed,
    excluded_payment_method_types: excluded.length > 0 ? excluded : null,
    payment_method_types: types,
    payment_method_options: optionsOf(
      types,
      params.payment_method_options ?? {},
      intent.payment_method_options,
    ),
  };
}

function refuseType(type: string, intent: { amount: number; currency: string; manual: boolean }): void {
  if (!isMethodType(type)) {
    throw invalidRequest(
      `The sandbox does not emulate the payment method type '${type}'.`,
      'allowed_payment_method_types',
      'sandbox_not_emulated',
    );
  }
  const refusal = refusalOf(type, intent.amount, intent.currency);
  if (refusal) throw refusal;
  if (intent.manual && !rails[type].manualCapture) {
    throw invalidRequest(
      `The payment method type ${type} does not support manual capture.`,
      'capture_method',
      'payment_intent_incompatible_payment_method',
    );
  }
}

function optionsOf(
  types: readonly MethodType[],
  sent: NonNullable<RailParams['payment_method_options']>,
  before: MethodOptions | undefined,
): MethodOptions {
  const options: MethodOptions = {};
  if (types.includes('card')) {
    options.card = {
      installments: null,
      mandate_options: null,
      network: null,
      request_three_d_secure: 'automatic',
      ...before?.card,
      ...sent.card,
    };
  }
  if (types.includes('konbini')) {
    options.konbini = {
      confirmation_number: null,
      expires_after_days: null,
      expires_at: null,
      product_description: null,
      ...before?.konbini,
      ...sent.konbini,
    };
  }
  const transfer = sent.customer_balance ?? before?.customer_balance;
  if (types.includes('customer_balance') && transfer) {
    options.customer_balance = {
      bank_transfer: { type: transfer.bank_transfer?.type ?? 'jp_bank_transfer' },
      funding_type: transfer.funding_type ?? 'bank_transfer',
    };
  }
  return options;
}

import { invalidRequest } from '../api-error.ts';
import { wholeAddress, type Address } from '../customer/customer.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import type { Work } from '../work.ts';
import { readCard } from './card-entry.ts';
import {
  newCardMethod,
  newSingleUseMethod,
  type BillingDetails,
  type CardMethod,
  type PaymentMethod,
} from './payment-method.ts';
import { cardByNumber, cardByToken } from './test-cards.ts';

export interface BillingParams {
  address?: Partial<Address> | null;
  email?: string | null;
  name?: string | null;
  phone?: string | null;
}

/** A payment method as sent, by itself or inside an intent as `payment_method_data`. */
export interface MethodParams {
  type?: string;
  card?: { number?: string; exp_month?: number; exp_year?: number; cvc?: string; token?: string };
  billing_details?: BillingParams;
  metadata?: MetadataParam;
  allow_redisplay?: PaymentMethod['allow_redisplay'];
}

/** Stripe's `tok_visa` and its kin stand for the same cards as `pm_card_visa`. */
const cardOfToken = (token: string) => cardByToken(token.replace(/^tok_/, 'pm_card_'));

export function billingOf(params: BillingParams | undefined): Partial<BillingDetails> {
  if (!params) return {};
  const { address, ...rest } = params;
  return { ...rest, ...(address !== undefined ? { address: wholeAddress(address) } : {}) };
}

function newCard(work: Work, sent: NonNullable<MethodParams['card']>, params: MethodParams): CardMethod {
  const terms = {
    billing: billingOf(params.billing_details),
    metadata: mergeMetadata({}, params.metadata),
  };
  const named = sent.token ? cardOfToken(sent.token) : undefined;
  if (named) {
    const expYear = new Date(work.now * 1000).getUTCFullYear() + 3;
    return newCardMethod(work, { card: named, expMonth: 12, expYear, ...terms });
  }
  const { number = '', exp_month: month = 0, exp_year: year = 0, cvc } = sent;
  const digits = cardByNumber(number)?.brand === 'amex' ? '0000' : '000';
  const expiry = `${String(month).padStart(2, '0')}/${String(year % 100).padStart(2, '0')}`;
  const read = readCard({ number, expiry, cvc: cvc ?? digits }, new Date(work.now * 1000));
  if (typeof read === 'string')
    throw invalidRequest('Your card number is incorrect.', 'card[number]', 'incorrect_number');
  return newCardMethod(work, { ...read, ...terms });
}

/** Makes the payment method that was described; `under` names the parameter it was sent in, for refusals. */
export function makeMethod(work: Work, params: MethodParams, under = ''): PaymentMethod {
  const { type, card } = params;
  const name = under ? `${under}[type]` : 'type';
  if (type === 'konbini' || type === 'customer_balance') {
    return newSingleUseMethod(work, type, {
      billing: billingOf(params.billing_details),
      metadata: mergeMetadata({}, params.metadata),
    });
  }
  if (type !== 'card' || !card) {
    throw invalidRequest(
      'The sandbox emulates payment methods of the types card, konbini and customer_balance.',
      name,
      'sandbox_not_emulated',
    );
  }
  const method = newCard(work, card, params);
  return params.allow_redisplay ? work.put({ ...method, allow_redisplay: params.allow_redisplay }) : method;
}

import { createHash } from 'node:crypto';
import { complete } from '../../contract/complete.ts';
import { ApiError, invalidRequest, missingResource } from '../api-error.ts';
import { declineMessages } from './decline-messages.ts';
import type { Address } from '../customer/customer.ts';
import type { Metadata } from '../metadata.ts';
import { newId, type Work } from '../work.ts';
import { cardByToken, type CardBehaviour, type TestCard } from './test-cards.ts';

export interface BillingDetails {
  address: Address | null;
  email: string | null;
  name: string | null;
  phone: string | null;
  tax_id: null;
}

export interface CardFacts {
  brand: string;
  checks: { address_line1_check: null; address_postal_code_check: null; cvc_check: 'pass' | 'fail' };
  country: string;
  display_brand: string;
  exp_month: number;
  exp_year: number;
  fingerprint: string;
  funding: string;
  last4: string;
  networks: { available: string[]; preferred: null };
  three_d_secure_usage: { supported: boolean };
}

/** What every way of paying has. */
interface AnyMethod {
  id: string;
  object: 'payment_method';
  allow_redisplay: 'unspecified' | 'limited' | 'always';
  billing_details: BillingDetails;
  created: number;
  customer: string | null;
  livemode: false;
  metadata: Metadata;
}

/** A card: the only way of paying that can be saved to a customer and charged without them. */
export interface CardMethod extends AnyMethod {
  type: 'card';
  card: CardFacts;
  /** What the test card does, and whether it was authenticated for later use. */
  hidden: { behaviour: CardBehaviour; setUp: boolean };
}

/** Cash at a convenience store; serves one payment only. */
export interface KonbiniMethod extends AnyMethod {
  type: 'konbini';
  konbini: object;
}

/** A transfer to the customer's own virtual account. */
export interface TransferMethod extends AnyMethod {
  type: 'customer_balance';
  customer_balance: object;
}

export type PaymentMethod = CardMethod | KonbiniMethod | TransferMethod;
export type MethodType = PaymentMethod['type'];

/** Expiry and owner of a card; the rest follows from which test card it is. */
export interface CardTerms {
  card: TestCard;
  expMonth: number;
  expYear: number;
  billing?: Partial<BillingDetails>;
  metadata?: Metadata;
}

const noBilling: BillingDetails = { address: null, email: null, name: null, phone: null, tax_id: null };

export function newCardMethod(work: Work, terms: CardTerms): CardMethod {
  const { card } = terms;
  const method = complete<CardMethod>('payment_method', {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { ...noBilling, ...terms.billing },
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: card.country,
      display_brand: card.brand,
      exp_month: terms.expMonth,
      exp_year: terms.expYear,
      fingerprint: createHash('sha256').update(card.number).digest('base64url').slice(0, 16),
      funding: card.funding,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      three_d_secure_usage: { supported: true },
    },
    created: work.now,
    customer: null,
    livemode: false,
    metadata: terms.metadata ?? {},
    type: 'card',
    hidden: { behaviour: card.behaviour, setUp: false },
  });
  return work.put(method);
}

/** A way of paying that is used once and never saved. */
export function newSingleUseMethod(
  work: Work,
  type: 'konbini' | 'customer_balance',
  terms: { billing?: Partial<BillingDetails>; metadata?: Metadata },
): KonbiniMethod | TransferMethod {
  const method = complete<KonbiniMethod | TransferMethod>('payment_method', {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { ...noBilling, ...terms.billing },
    created: work.now,
    customer: null,
    livemode: false,
    metadata: terms.metadata ?? {},
    ...(type === 'konbini' ? { type, konbini: {} } : { type, customer_balance: {} }),
  });
  return work.put(method);
}

/** The payment method of an id; a token such as `pm_card_visa` makes a new one, as at Stripe. */
export function methodFor(work: Work, id: string, param: string): PaymentMethod {
  const card = cardByToken(id);
  if (!card) return work.get('payment_method', id, param);
  return newCardMethod(work, { card, expMonth: 12, expYear: new Date(work.now * 1000).getUTCFullYear() + 3 });
}

/** Saves a card to a customer. One that its bank refuses outright cannot be saved (402, as at Stripe), single-use ways never. */
export function attachMethod(work: Work, method: PaymentMethod, customer: string): CardMethod {
  if (method.type !== 'card') {
    throw invalidRequest(
      `Payment methods of type \`${method.type}\` can be used for one payment only and cannot be attached to a customer.`,
      'payment_method',
      'payment_method_unexpected_state',
    );
  }
  if (method.customer === customer) return method;
  if (method.customer) {
    throw invalidRequest(
      'The payment method you provided has already been attached to a customer.',
      'payment_method',
      'payment_method_already_attached',
    );
  }
  const { behaviour } = method.hidden;
  if (behaviour.kind === 'declines') {
    const { code, declineCode } = behaviour;
    const message = declineMessages[declineCode] ?? 'Your card was declined.';
    throw new ApiError(402, 'card_error', { code, decline_code: declineCode, message });
  }
  const attached = { ...method, customer };
  work.put(attached);
  work.emit('payment_method.attached', attached);
  return attached;
}

/** All cards saved to a customer, newest first. */
export function attachedMethods(work: Work, customer: string): CardMethod[] {
  return work
    .all('payment_method')
    .filter((method) => method.type === 'card')
    .filter((method) => method.customer === customer);
}

/** A method of this customer, or Stripe's refusal. Tokens are saved to the customer first. */
export function methodOfCustomer(work: Work, id: string, customer: string, param: string): CardMethod {
  const method = methodFor(work, id, param);
  if (method.type === 'card' && method.customer === customer) return method;
  if (cardByToken(id)) return attachMethod(work, method, customer);
  throw missingResource('payment_method', id, param);
}

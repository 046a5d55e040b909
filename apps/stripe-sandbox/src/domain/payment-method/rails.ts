import { invalidRequest, type ApiError } from '../api-error.ts';
import type { MethodType } from './payment-method.ts';

/** What a way of paying can do and costs. Amounts in the smallest unit. */
export interface Rail {
  /** Null takes every currency. */
  currency: 'jpy' | null;
  least: number;
  most: number;
  /** Stripe's fee on what was paid. */
  fee(amount: number): number;
  /** How money of this rail stands in the balance: cards are charges, everything else payments. */
  entries: { paid: 'charge' | 'payment'; refunded: 'refund' | 'payment_refund' };
  manualCapture: boolean;
  /** Whether a refund reaches its owner by the card network, or only once they name a bank account. */
  refundNeedsAccount: boolean;
}

const most = 99_999_999;

/**
 * Stripe's limits and Japan's fees. Cards 3.6 % and konbini 3.6 %, at least ¥120 (stripe.com/jp/pricing); konbini
 * ¥120 to ¥300,000 (docs.stripe.com/payments/konbini); transfers 1.5 %. Fractions of a yen in the seller's favour.
 */
export const rails: Record<MethodType, Rail> = {
  card: {
    currency: null,
    least: 50,
    most,
    fee: (amount) => Math.floor((amount * 36) / 1000),
    entries: { paid: 'charge', refunded: 'refund' },
    manualCapture: true,
    refundNeedsAccount: false,
  },
  konbini: {
    currency: 'jpy',
    least: 120,
    most: 300_000,
    fee: (amount) => Math.max(120, Math.floor((amount * 36) / 1000)),
    entries: { paid: 'payment', refunded: 'payment_refund' },
    manualCapture: false,
    refundNeedsAccount: true,
  },
  customer_balance: {
    currency: 'jpy',
    least: 50,
    most,
    fee: (amount) => Math.floor((amount * 15) / 1000),
    entries: { paid: 'payment', refunded: 'payment_refund' },
    manualCapture: false,
    refundNeedsAccount: true,
  },
};

export const isMethodType = (name: string): name is MethodType => name in rails;

/** Why a rail cannot carry this amount, or null. */
export function refusalOf(type: MethodType, amount: number, currency: string): ApiError | null {
  const rail = rails[type];
  if (rail.currency && rail.currency !== currency) {
    return invalidRequest(
      `The currency provided (${currency}) is invalid for one or more payment method types on this PaymentIntent.`,
      'currency',
      'payment_intent_incompatible_payment_method',
    );
  }
  if (amount < rail.least)
    return invalidRequest(
      `Amount must be at least ¥${rail.least} jpy to use ${type}.`,
      'amount',
      'amount_too_small',
    );
  if (amount > rail.most)
    return invalidRequest(
      `Amount must be no more than ¥${rail.most.toLocaleString('en-US')} jpy to use ${type}.`,
      'amount',
      'amount_too_large',
    );
  return null;
}

/** The ways in which an amount can be paid, out of those that are switched on (or asked for). */
export function usableTypes(
  wanted: readonly string[],
  excluded: readonly string[],
  amount: number,
  currency: string,
): MethodType[] {
  return wanted
    .filter(isMethodType)
    .filter((type) => !excluded.includes(type) && refusalOf(type, amount, currency) === null);
}

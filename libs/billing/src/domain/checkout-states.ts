import { machine } from '@enishi/kernel';
import type { OnlineMeans } from './payment-means.ts';

/**
 * A person's attempt to pay: `requested` (intention kept, Stripe not asked yet), `open` (Stripe's page waits),
 * `confirming` (page finished, money not seen), `waiting` (for payment at a convenience store), `paid`, `expired`, `failed`, `unknown` (Stripe did not answer; neither
 * done nor undone until it has been asked again).
 */
export type CheckoutState =
  'requested' | 'open' | 'confirming' | 'waiting' | 'paid' | 'expired' | 'failed' | 'unknown';

/**
 * Facts win over expectations: an attempt given up here (`expired`) may still have been paid in another tab. Nothing
 * leads out of `paid`.
 */
export const checkoutMachine = machine<CheckoutState>({
  requested: ['open', 'confirming', 'waiting', 'paid', 'expired', 'failed', 'unknown'],
  open: ['confirming', 'paid', 'expired', 'failed', 'unknown'],
  confirming: ['paid', 'expired', 'failed', 'unknown'],
  waiting: ['paid', 'expired', 'failed', 'unknown'],
  unknown: ['open', 'confirming', 'waiting', 'paid', 'expired', 'failed'],
  expired: ['confirming', 'paid'],
  failed: ['confirming', 'paid'],
  paid: [],
});

/** States of which a subject may have one attempt per family; the database has a partial unique index over them. */
export const liveCheckoutStates: readonly CheckoutState[] = [
  'requested',
  'open',
  'confirming',
  'waiting',
  'unknown',
];

/** True while the attempt may still turn into a payment by itself. */
export const isLiveCheckout = (state: CheckoutState): boolean => liveCheckoutStates.includes(state);

type WayToPay = { readonly means: OnlineMeans; readonly once: boolean };
const isVoucherOfOrder = ({ means, once }: WayToPay): boolean => once && means === 'konbini';

/**
 * Whether an attempt is given up for a newer one of the same family. A voucher of an order gives way to none and takes the place of
 * none: it may be at the store already, and says itself for what it is.
 */
export const givesWay = (older: WayToPay, newer: WayToPay): boolean =>
  !isVoucherOfOrder(older) && !isVoucherOfOrder(newer);

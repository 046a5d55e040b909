import { yen } from '@enishi/kernel';

import type {
  LiveCharge,
  LiveDispute,
  LiveFacts,
  LiveInvoice,
  LiveRefund,
  LiveSession,
  LiveSubscription,
} from './live-facts.ts';
import type { Mirror, MirroredAttempt } from './mirror.ts';
import type { KnownPrice } from './offer.ts';

/** Figures of one fictional member for the case books: a monthly plan of 1,100 yen, paid on 23 November 2026. */
export const at = (text: string): Date => new Date(text.length === 10 ? `${text}T03:00:00.000Z` : text);

export const standardPrice: KnownPrice = {
  key: 'ind_standard',
  interval: 'month',
  amount: yen(1100),
  name: 'スタンダード会員',
  taxCategory: 'taxable_10',
  stream: 'membership_individual',
  stripePriceId: 'price_standard',
};

export const emptyMirror = (attempts: MirroredAttempt[] = []): Mirror => ({
  customer: { id: 'customer-1', subject: { kind: 'member', id: 'member-1' }, factsFetchedAt: null },
  prices: [standardPrice],
  discounts: [],
  subscriptions: [],
  payments: [],
  refunds: [],
  disputes: [],
  attempts,
  card: null,
});

export const openAttempt = (changes: Partial<MirroredAttempt> = {}): MirroredAttempt => ({
  id: 'attempt-1',
  state: 'open',
  stripeSessionId: 'cs_1',
  declineCode: null,
  createdAt: at('2026-11-23'),
  ...{
    means: 'card',
    once: false,
    family: 'membership_individual',
    offerKey: 'ind_standard',
    offerName: 'スタンダード会員',
  },
  ...{ interval: 'month', amount: yen(1100), taxCategory: 'taxable_10' },
  ...{ termEnd: null, voucherExpiresAt: null, voucherCodes: null },
  ...changes,
});

export const facts = (changes: Partial<LiveFacts> = {}): LiveFacts => ({
  fetchedAt: at('2026-11-23T03:05:00.000Z'),
  subscriptions: [],
  invoices: [],
  charges: [],
  sessions: [],
  card: null,
  ...changes,
});

export const subscription = (changes: Partial<LiveSubscription> = {}): LiveSubscription => ({
  stripeId: 'sub_1',
  status: 'active',
  createdAt: at('2026-11-23'),
  priceId: 'price_standard',
  currency: 'jpy',
  amount: yen(1100),
  interval: 'month',
  periodStart: at('2026-11-23'),
  periodEnd: at('2026-12-23'),
  cancelAtPeriodEnd: false,
  endedAt: null,
  endedBecause: null,
  attemptId: 'attempt-1',
  nextPriceId: null,
  anchorAt: at('2026-11-23'),
  pause: null,
  ...changes,
});

export const invoice = (changes: Partial<LiveInvoice> = {}): LiveInvoice => ({
  stripeId: 'in_1',
  status: 'paid',
  subscriptionId: 'sub_1',
  currency: 'jpy',
  amountPaid: yen(1100),
  amountDue: yen(1100),
  first: true,
  ofChange: false,
  createdAt: at('2026-11-23'),
  paidAt: at('2026-11-23'),
  priceId: 'price_standard',
  periodStart: at('2026-11-23'),
  periodEnd: at('2026-12-23'),
  prorated: false,
  paymentIntentIds: ['pi_1'],
  attempted: true,
  payUrl: 'https://invoice.example/in_1',
  ...changes,
});

export const charge = (changes: Partial<LiveCharge> = {}): LiveCharge => ({
  stripeId: 'ch_1',
  paymentIntentId: 'pi_1',
  status: 'succeeded',
  currency: 'jpy',
  amount: yen(1100),
  createdAt: at('2026-11-23'),
  declineCode: null,
  disputes: [],
  attemptId: null,
  balance: { id: 'txn_1', amount: yen(1100), fee: yen(39), net: yen(1061), at: at('2026-11-23') },
  refunds: [],
  ...changes,
});

export const refund = (changes: Partial<LiveRefund> = {}): LiveRefund => ({
  stripeId: 're_1',
  ourId: null,
  status: 'succeeded',
  amount: yen(1100),
  createdAt: at('2026-11-25'),
  balance: { id: 'txn_re_1', amount: yen(-1100), fee: yen(0), net: yen(-1100), at: at('2026-11-25') },
  failureBalance: null,
  ...changes,
});

export const session = (changes: Partial<LiveSession> = {}): LiveSession => ({
  stripeId: 'cs_1',
  attemptId: 'attempt-1',
  status: 'complete',
  paid: true,
  givenMethodId: null,
  voucher: null,
  ...changes,
});

export const dispute = (changes: Partial<LiveDispute> = {}): LiveDispute => ({
  stripeId: 'dp_1',
  state: 'needs_response',
  reason: 'fraudulent',
  amount: yen(1100),
  openedAt: at('2026-12-01'),
  dueBy: at('2026-12-10'),
  movements: [{ id: 'txn_dp_1', amount: yen(-1100), fee: yen(1500), net: yen(-2600), at: at('2026-12-01') }],
  ...changes,
});

/** Ids 'id-1', 'id-2' … in the order in which they are asked for. */
export function countingIds(): () => string {
  let count = 0;
  return () => `id-${(count += 1)}`;
}

import type { LiveCharge, LiveFacts, LiveInvoice } from '@enishi/billing';
import { yen } from '@enishi/kernel';

/** What every subscription of the sweep costs a month, and Stripe's part of it. */
export const fee = yen(1_100);
export const processorFee = yen(40);
export const stripePriceId = 'price_bench';

/** Midnight in Tokyo on the first of a month; month 0 is January 2025. */
export const monthStart = (month: number): Date => new Date(Date.UTC(2025, month, 1) - 9 * 3_600_000);

/** Noon of that day, when the fee is charged. */
export const paidAt = (month: number): Date => new Date(monthStart(month).getTime() + 12 * 3_600_000);

/** Stripe's ids about a customer `cus_x`: `in_x_3` is the invoice of month 3. */
export const idOf = (kind: string, customer: string, month?: number): string =>
  [kind, customer.slice('cus_'.length), ...(month === undefined ? [] : [month])].join('_');

/** What Stripe knows of a customer who has paid every month from 0 to `month`: nothing is forgotten, the list grows. */
export function renewalFacts(customer: string, month: number): LiveFacts {
  const months = Array.from({ length: month + 1 }, (_, at) => at);
  return {
    fetchedAt: new Date(),
    subscriptions: [
      {
        stripeId: idOf('sub', customer),
        status: 'active',
        createdAt: monthStart(0),
        priceId: stripePriceId,
        currency: 'jpy',
        amount: fee,
        interval: 'month',
        periodStart: monthStart(month),
        periodEnd: monthStart(month + 1),
        cancelAtPeriodEnd: false,
        endedAt: null,
        endedBecause: null,
        attemptId: null,
        nextPriceId: null,
        anchorAt: monthStart(0),
        pause: null,
      },
    ],
    invoices: months.map((at) => invoiceOf(customer, at)),
    charges: months.map((at) => chargeOf(customer, at)),
    sessions: [],
    card: null,
  };
}

const invoiceOf = (customer: string, month: number): LiveInvoice => ({
  stripeId: idOf('in', customer, month),
  status: 'paid',
  subscriptionId: idOf('sub', customer),
  currency: 'jpy',
  amountPaid: fee,
  amountDue: fee,
  first: month === 0,
  ofChange: false,
  createdAt: monthStart(month),
  paidAt: paidAt(month),
  priceId: stripePriceId,
  periodStart: monthStart(month),
  periodEnd: monthStart(month + 1),
  prorated: false,
  paymentIntentIds: [idOf('pi', customer, month)],
  attempted: true,
  payUrl: null,
});

const chargeOf = (customer: string, month: number): LiveCharge => ({
  stripeId: idOf('ch', customer, month),
  paymentIntentId: idOf('pi', customer, month),
  status: 'succeeded',
  currency: 'jpy',
  amount: fee,
  createdAt: paidAt(month),
  declineCode: null,
  attemptId: null,
  disputes: [],
  balance: {
    id: idOf('txn', customer, month),
    amount: fee,
    fee: processorFee,
    net: yen(fee - processorFee),
    at: paidAt(month),
  },
  refunds: [],
});

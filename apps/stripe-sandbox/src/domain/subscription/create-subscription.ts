import { complete } from '../../contract/complete.ts';
import { ApiError, invalidRequest } from '../api-error.ts';
import { planOf, type Price } from '../catalogue/catalogue.ts';
import type { Customer } from '../customer/customer.ts';
import { livingDiscounts } from '../discount/coupon.ts';
import { redeemDiscounts, type DiscountParam } from '../discount/redeem-discount.ts';
import { shown } from '../event/event.ts';
import { collectInvoice, type Collected } from '../invoice/collect-invoice.ts';
import { finalizeInvoice } from '../invoice/finalize-invoice.ts';
import { draftInvoice } from '../invoice/build-invoice.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { settleInvoice } from '../invoice/settle-invoice.ts';
import type { Metadata } from '../metadata.ts';
import type { PaymentIntent } from '../payment-intent/payment-intent.ts';
import type { TaxRate } from '../tax-rate/tax-rate.ts';
import { trialReminderSeconds } from '../settings.ts';
import { newId, type Work } from '../work.ts';
import { periodFrom } from './billing-period.ts';
import { leaving, type LeavingTerms } from './leaving.ts';
import { paidUntil } from './plan-change.ts';
import { periodLines } from './prorate.ts';
import {
  itemList,
  periodOf,
  subscriptionMachine,
  type Subscription,
  type SubscriptionItem,
  type TrialSettings,
} from './subscription.ts';
import { subscriptionInvoice } from './subscription-invoice.ts';
import { trialLines } from './trial-lines.ts';

/** What a new subscription is made from. */
export interface SubscriptionTerms {
  items: {
    price: Price;
    quantity: number;
    metadata: Metadata;
    taxRates?: TaxRate[];
    discounts?: DiscountParam[] | null | undefined;
  }[];
  metadata: Metadata;
  defaultPaymentMethod: string | null;
  collectionMethod: Subscription['collection_method'];
  daysUntilDue: number | null;
  description: string | null;
  cancelAtPeriodEnd: boolean;
  cancelAt: LeavingTerms['cancel_at'];
  /** Seconds since 1970: the first full period begins then; until then its share is charged, or nothing. */
  anchor?: number;
  prorates?: boolean;
  /** Seconds since 1970; null for no trial. */
  trialEnd: number | null;
  savesDefaultMethod: boolean;
  /** The schedule that starts it, if one does. */
  schedule?: string;
  defaultTaxRates?: TaxRate[];
  discounts?: DiscountParam[] | null | undefined;
  /** What is billed once, on the first invoice. */
  extraLines?: NewLine[];
  trialSettings?: Partial<TrialSettings['end_behavior']>;
}

/** How the first invoice is to be paid; an intent that Checkout has charged already is adopted. */
export interface FirstPayment {
  behaviour: 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete';
  offSession: boolean;
  adopted?: PaymentIntent;
}

/** Builds the items with their first period. */
function newItems(work: Work, id: string, customer: string, terms: SubscriptionTerms): SubscriptionItem[] {
  return terms.items.map(({ price, quantity, metadata, taxRates, discounts }, index) => {
    if (!price.recurring)
      throw invalidRequest(
        `The price specified is set to \`type=one_time\` but this field only accepts prices with \`type=recurring\`.`,
        'items[0][price]',
      );
    const item = newId('si', 14);
    const owner = { customer, currency: price.currency, subscription: id, subscription_item: item };
    const end = terms.trialEnd ?? terms.anchor ?? periodFrom(work.now, price.recurring, work.now).end;
    return complete<SubscriptionItem>('subscription_item', {
      id: item,
      object: 'subscription_item',
      created: work.now,
      current_period_end: end,
      current_period_start: work.now,
      discounts: redeemDiscounts(work, discounts, owner, `items[${index}][discounts]`),
      metadata,
      plan: planOf(price),
      price,
      quantity,
      subscription: id,
      tax_rates: taxRates ?? [],
    });
  });
}

function newSubscription(work: Work, customer: Customer, terms: SubscriptionTerms): Subscription {
  const id = newId('sub');
  const items = newItems(work, id, customer.id, terms);
  const currency = items[0]?.price.currency ?? 'jpy';
  const onTrial = terms.trialEnd !== null;
  const draft = complete<Subscription>('subscription', {
    id,
    object: 'subscription',
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: terms.trialEnd ?? terms.anchor ?? work.now,
    billing_mode: { type: 'flexible', flexible: null },
    billing_schedules: [],
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: terms.collectionMethod,
    created: work.now,
    currency,
    customer: customer.id,
    days_until_due: terms.daysUntilDue,
    default_payment_method: terms.defaultPaymentMethod,
    default_tax_rates: terms.defaultTaxRates ?? [],
    description: terms.description,
    discounts: redeemDiscounts(work, terms.discounts, { customer: customer.id, currency, subscription: id }),
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: itemList(id, items),
    latest_invoice: null,
    livemode: false,
    metadata: terms.metadata,
    payment_settings: {
      payment_method_options: null,
      payment_method_types: null,
      save_default_payment_method: terms.savesDefaultMethod ? 'on_subscription' : 'off',
    },
    pause_collection: null,
    pending_update: null,
    schedule: terms.schedule ?? null,
    start_date: work.now,
    status: onTrial ? 'trialing' : 'incomplete',
    test_clock: customer.test_clock,
    trial_end: terms.trialEnd,
    trial_settings: {
      end_behavior: {
        billing_cycle_anchor: null,
        missing_payment_method: 'create_invoice',
        ...terms.trialSettings,
      },
    },
    trial_start: onTrial ? work.now : null,
    hidden: {
      firstPaymentOpen: !onTrial,
      expired: false,
      onTrial,
      owes: 'nothing',
      paused: null,
      awaited: null,
      reminded: { trial: false, upcoming: 0 },
    },
  });
  const { cancelAt: cancel_at, cancelAtPeriodEnd } = terms;
  const leaves = { cancel_at, ...(cancelAtPeriodEnd ? { cancel_at_period_end: true } : {}) };
  return { ...draft, ...leaving(work, draft, leaves, periodOf(draft)) };
}

/** Creates a subscription with its first invoice and tries to collect it; one event tells the state that results. */
export function createSubscription(
  work: Work,
  customer: Customer,
  terms: SubscriptionTerms,
  first: FirstPayment,
): Subscription {
  const draft = newSubscription(work, customer, terms);
  const beginsFree = terms.anchor !== undefined && terms.prorates === false;
  if (beginsFree && !terms.extraLines?.length)
    return work.create(active(draft), 'customer.subscription.created');
  const invoiceTerms = subscriptionInvoice(work, draft, {
    reason: 'subscription_create',
    period: { start: work.now, end: work.now },
    finalizesAt: null,
    lines: [...(terms.extraLines ?? []), ...(beginsFree ? [] : firstLines(work, draft))],
    takesWaiting: !first.adopted && !terms.extraLines?.length,
  });
  const invoice = draftInvoice(work, invoiceTerms);
  const open = finalizeInvoice(work, invoice, first.adopted);
  if (!customer.currency)
    work.put({ ...work.get('customer', customer.id, 'customer'), currency: draft.currency });
  const collected = collectFirst(work, open, draft, first);
  const settled = collected.outcome === 'paid' || draft.collection_method === 'send_invoice';
  const items = draft.items.data.map((item) => ({
    ...item,
    discounts: livingDiscounts(work, item.discounts, work.now),
  }));
  const known = {
    ...draft,
    discounts: livingDiscounts(work, draft.discounts, work.now),
    items: itemList(draft.id, items),
    latest_invoice: open.id,
    hidden: { ...draft.hidden, firstPaymentOpen: !settled },
  };
  const subscription = { ...known, status: subscriptionMachine.statusOf(known) };
  if (collected.outcome === 'declined' && first.behaviour === 'error_if_incomplete')
    throw declinedCard(collected);
  return announced(work, subscription);
}

const firstLines = (work: Work, draft: Subscription): NewLine[] =>
  draft.trial_end === null
    ? periodLines(work, draft.items.data, draft.billing_cycle_anchor, paidUntil(draft))
    : trialLines(work, draft.items.data);

/** A trial of three days or less is announced to end as it begins. */
function announced(work: Work, subscription: Subscription): Subscription {
  const { trial_end: end, hidden } = subscription;
  const short = hidden.onTrial && end !== null && end - work.now <= trialReminderSeconds;
  const known = short
    ? { ...subscription, hidden: { ...hidden, reminded: { ...hidden.reminded, trial: true } } }
    : subscription;
  work.create(known, 'customer.subscription.created');
  if (short) work.emit('customer.subscription.trial_will_end', known);
  return known;
}

/** Nothing is charged before the anchor, so there is no invoice yet. */
function active(draft: Subscription): Subscription {
  const known = { ...draft, hidden: { ...draft.hidden, firstPaymentOpen: false } };
  return { ...known, status: subscriptionMachine.statusOf(known) };
}

function collectFirst(work: Work, open: Invoice, subscription: Subscription, first: FirstPayment): Collected {
  const waiting: Collected = { outcome: 'action', invoice: open, intent: null, refusal: null };
  if (open.status === 'paid') return { ...waiting, outcome: 'paid' };
  if (subscription.collection_method === 'send_invoice') {
    work.emit('invoice.sent', open);
    return waiting;
  }
  if (first.adopted?.status === 'succeeded')
    return { ...waiting, outcome: 'paid', invoice: settleInvoice(work, open) };
  if (first.behaviour === 'default_incomplete') return waiting;
  const customer = work.get('customer', subscription.customer, 'customer');
  const method = work.find(
    'payment_method',
    subscription.default_payment_method ?? customer.invoice_settings.default_payment_method,
  );
  return collectInvoice(work, open, method ?? null, {
    offSession: first.offSession,
    returnUrl: null,
    scheduled: false,
  });
}

/** 402 with the intent, as Stripe answers a payment that failed at once. */
export function declinedCard(collected: Collected, keepsWork = false): ApiError {
  const { refusal, intent, outcome } = collected;
  const details = {
    ...(outcome === 'action'
      ? { code: 'subscription_payment_intent_requires_action', message: 'The customer has to confirm this.' }
      : {
          code: refusal?.code ?? 'card_declined',
          decline_code: refusal?.declineCode ?? 'generic_decline',
          message: refusal?.message ?? 'Your card was declined.',
        }),
    ...(intent ? { payment_intent: shown(intent) } : {}),
  };
  return new ApiError(402, 'card_error', details, keepsWork);
}

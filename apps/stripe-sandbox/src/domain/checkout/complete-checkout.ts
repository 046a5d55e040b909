import { lineOfItem, newItem } from '../invoice/invoice-item.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import { transition } from '../machine.ts';
import type { PaymentIntent } from '../payment-intent/payment-intent.ts';
import { attachMethod } from '../payment-method/payment-method.ts';
import type { SetupIntent } from '../setup-intent/setup-intent.ts';
import { secondsPerDay } from '../settings.ts';
import { createSubscription } from '../subscription/create-subscription.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { newId, type Work } from '../work.ts';
import { redeemed, redeemForPayment } from './checkout-discount.ts';
import { checkoutMachine, type CheckoutSession } from './checkout-session.ts';

/** What was achieved: money for an intent, or a saved card. */
export interface Achieved {
  intent?: PaymentIntent;
  setupIntent?: SetupIntent;
}

/** Makes of a paid session all that it promised: saved card, subscription with its paid invoice, and its last event. */
export function completeCheckout(work: Work, session: CheckoutSession, achieved: Achieved): CheckoutSession {
  const { hidden } = session;
  const customer = session.customer ?? hidden.customer;
  const method = work.find('payment_method', methodOf(achieved));
  const saves = achieved.setupIntent !== undefined || achieved.intent?.setup_future_usage === 'off_session';
  if (customer && method && saves) attachMethod(work, method, customer);
  if (!hidden.subscription) redeemForPayment(work, session, customer);
  const subscription = hidden.subscription && customer ? subscribe(work, session, customer, achieved) : null;
  const { buyer } = hidden;
  return transition(work, checkoutMachine, session, {
    customer,
    customer_details: {
      address: buyer
        ? { city: null, country: buyer.country, line1: null, line2: null, postal_code: null, state: null }
        : null,
      business_name: null,
      email: buyer?.email ?? null,
      individual_name: null,
      name: buyer?.name ?? null,
      phone: buyer?.phone ?? null,
      tax_exempt: 'none',
      tax_ids: [],
    },
    invoice: subscription?.latest_invoice ?? null,
    payment_intent: session.mode === 'payment' ? (achieved.intent?.id ?? null) : null,
    payment_status: achieved.intent
      ? achieved.intent.status === 'succeeded'
        ? 'paid'
        : 'unpaid'
      : 'no_payment_required',
    subscription: subscription?.id ?? null,
    url: null,
    hidden: { ...hidden, outcome: 'complete' },
  });
}

const methodOf = ({ intent, setupIntent }: Achieved): string | null =>
  intent?.payment_method ?? setupIntent?.payment_method ?? null;

/** What is bought once together with a subscription stands on its first invoice. */
function onceLines(work: Work, session: CheckoutSession, customer: string): NewLine[] {
  const once = session.hidden.lines.filter((line) => !line.price.recurring);
  return once.map(({ price, quantity, description, currency, amount_subtotal, hidden }) => {
    const item = newItem({
      id: newId('ii'),
      amount: amount_subtotal,
      currency,
      customer,
      date: work.now,
      description,
      period: { start: work.now, end: work.now },
      pricing: {
        type: 'price_details',
        price_details: { price: price.id, product: price.product },
        unit_amount_decimal: price.unit_amount_decimal,
      },
      quantity,
      tax_rates: hidden.taxRates ?? [],
    });
    return lineOfItem(work.create(item, 'invoiceitem.created'));
  });
}

function subscribe(
  work: Work,
  session: CheckoutSession,
  customerId: string,
  achieved: Achieved,
): Subscription {
  const wanted = session.hidden.subscription;
  const customer = work.get('customer', customerId, 'customer');
  const recurring = session.hidden.lines.filter((line) => line.price.recurring);
  return createSubscription(
    work,
    customer,
    {
      items: recurring.map(({ price, quantity, hidden }) => ({
        price,
        quantity,
        metadata: {},
        taxRates: hidden.taxRates ?? [],
      })),
      defaultTaxRates: session.hidden.pricing.defaultTaxRates,
      discounts: redeemed(session),
      extraLines: onceLines(work, session, customerId),
      metadata: wanted?.metadata ?? {},
      defaultPaymentMethod: methodOf(achieved),
      collectionMethod: 'charge_automatically',
      daysUntilDue: null,
      description: wanted?.description ?? null,
      cancelAtPeriodEnd: false,
      cancelAt: null,
      trialEnd: wanted?.trialDays ? work.now + wanted.trialDays * secondsPerDay : null,
      ...(wanted?.anchor ? { anchor: wanted.anchor, prorates: false } : {}),
      savesDefaultMethod: false,
    },
    {
      behaviour: 'allow_incomplete',
      offSession: false,
      ...(achieved.intent ? { adopted: achieved.intent } : {}),
    },
  );
}

import { startOfTokyoDay, yen } from '@enishi/kernel';
import type { BookEntry, MatterWish, Outcome } from './decision.ts';
import type { KnownDiscount } from './discount.ts';
import { differs } from './differs.ts';
import type { LiveCharge, LiveFacts, LiveInvoice } from './live-facts.ts';
import type { Mirror, MirroredAttempt, MirroredPayment, MirroredSubscription } from './mirror.ts';
import type { FirstTerm, KnownPrice } from './offer.ts';
import { paidOutcome, paymentEntry, standingOf } from './paid-fee.ts';

/** What the invoices and charges of a customer come to. Refunds are folded in afterwards. */
export type PaymentVerdict = {
  readonly all: readonly MirroredPayment[];
  readonly outcomes: readonly Outcome[];
  readonly entries: readonly BookEntry[];
  readonly matters: readonly MatterWish[];
};

/**
 * Projects invoices on which money moved or was refused. Amounts come from Stripe as they are: yen have no decimals.
 * The books are fed from the balance transaction, never from what we expected to receive.
 */
export function decidePayments(
  mirror: Mirror,
  facts: LiveFacts,
  { subscriptions, newId }: { subscriptions: readonly MirroredSubscription[]; newId: () => string },
): PaymentVerdict {
  const outcomes: Outcome[] = [];
  const entries: BookEntry[] = [];
  const matters: MatterWish[] = [];
  const projected: MirroredPayment[] = [];
  for (const invoice of [...facts.invoices].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())) {
    const price = priceOf(invoice, mirror, facts);
    if (!price || !invoice.subscriptionId || invoice.currency !== 'jpy') continue;
    const charges = facts.charges.filter(
      (charge) => charge.paymentIntentId && invoice.paymentIntentIds.includes(charge.paymentIntentId),
    );
    const before = mirror.payments.find((row) => row.stripeInvoiceId === invoice.stripeId);
    const subscription = subscriptions.find(({ stripeId }) => stripeId === invoice.subscriptionId);
    const owes = subscription?.status === 'past_due' || subscription?.status === 'unpaid';
    const first = firstTermOf(invoice, mirror, facts);
    const discount = mirror.discounts.find(({ id }) => invoice.discount?.couponIds.includes(id)) ?? null;
    const id = before?.id ?? newId();
    const row = project({ invoice, price, discount, first, charges, before, owes, id });
    if (!row) continue;
    projected.push(row);
    outcomes.push(...announce(row, { before, mirror, subscriptionId: subscription?.id ?? null }));
    entries.push(...booked(row, before, charges));
    matters.push(...noticed(row, before, { price, discount, invoice, first }));
  }
  matters.push(...strayCharges(mirror, facts));
  const untouched = mirror.payments.filter((row) => !projected.some(({ id }) => id === row.id));
  return { all: [...projected, ...untouched], outcomes, entries, matters };
}

/**
 * What an invoice pays for. The first one of a year that had begun names only what is paid once; the order knows of which
 * price that is a part.
 */
function priceOf(invoice: LiveInvoice, mirror: Mirror, facts: LiveFacts): KnownPrice | undefined {
  const named = mirror.prices.find((known) => known.stripePriceId === invoice.priceId);
  if (named) return named;
  const order = orderOf(invoice, mirror, facts);
  return (
    order &&
    mirror.prices.find(
      ({ key, interval, amount }) =>
        key === order.offerKey && interval === order.interval && amount === order.amount,
    )
  );
}

/** What was agreed to for the first charge, where that was not a whole interval. */
function firstTermOf(invoice: LiveInvoice, mirror: Mirror, facts: LiveFacts): FirstTerm | null {
  const { firstAmount: amount, firstEnd: end } = orderOf(invoice, mirror, facts) ?? {};
  return amount && end ? { amount, end } : null;
}

/** The order with which the subscription of a first invoice began. */
function orderOf(invoice: LiveInvoice, mirror: Mirror, facts: LiveFacts): MirroredAttempt | undefined {
  if (!invoice.first) return undefined;
  const began = facts.subscriptions.find(({ stripeId }) => stripeId === invoice.subscriptionId);
  return mirror.attempts.find(({ id }) => id === began?.attemptId);
}

type Sighting = {
  readonly invoice: LiveInvoice;
  readonly price: KnownPrice;
  readonly first: FirstTerm | null;
  readonly discount: KnownDiscount | null;
  readonly charges: readonly LiveCharge[];
  readonly before: MirroredPayment | undefined;
  /** Whether the subscription is behind with its fees. */
  readonly owes: boolean;
  readonly id: string;
};

function project(sighting: Sighting): MirroredPayment | null {
  const { invoice, price, discount, first, charges, before, owes, id } = sighting;
  const success = charges.find((charge) => charge.status === 'succeeded');
  const failure = charges
    .filter((charge) => charge.status === 'failed')
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  const paid = invoice.status === 'paid' && invoice.amountPaid > 0;
  const waits = isWaitingForHolder(invoice, charges);
  const nothingOwed = !paid && ((!failure && !waits) || isForgotten(invoice, owes));
  if (nothingOwed) return before ?? null;
  return {
    id,
    stripeInvoiceId: invoice.stripeId,
    stripePaymentIntentId:
      success?.paymentIntentId ?? failure?.paymentIntentId ?? before?.stripePaymentIntentId ?? null,
    stripeChargeId: success?.stripeId ?? before?.stripeChargeId ?? null,
    stripeBalanceTransactionId: success?.balance?.id ?? before?.stripeBalanceTransactionId ?? null,
    stripeSubscriptionId: invoice.subscriptionId!,
    offerKey: price.key,
    offerName: price.name,
    interval: price.interval,
    means: 'card',
    stream: price.stream,
    taxCategory: price.taxCategory,
    amount: paid ? invoice.amountPaid : invoice.amountDue,
    discount: invoice.discount?.amount ?? yen(0),
    discountId: discount?.id ?? null,
    fee: success?.balance?.fee ?? before?.fee ?? null,
    net: success?.balance?.net ?? before?.net ?? null,
    refunded: before?.refunded ?? yen(0),
    state: paid ? standingOf(success, before) : 'failed',
    declineCode: paid ? null : (failure?.declineCode ?? (waits ? 'authentication_required' : null)),
    failedChargeId: failure?.stripeId ?? before?.failedChargeId ?? null,
    payUrl: invoice.status === 'open' ? invoice.payUrl : null,
    periodStart: invoice.periodStart,
    periodEnd: first ? startOfTokyoDay(first.end) : invoice.periodEnd,
    paidAt: paid ? (invoice.paidAt ?? success?.createdAt ?? invoice.createdAt) : null,
  };
}

/**
 * A renewal that Stripe has tried and no bank has declined: the card company wants to hear from the holder (3-D Secure). The
 * first invoice is left out, which is confirmed on the page where it was ordered.
 */
function isWaitingForHolder(invoice: LiveInvoice, charges: readonly LiveCharge[]): boolean {
  return invoice.status === 'open' && invoice.attempted && !invoice.first && charges.length === 0;
}

/**
 * A change for which no money came, or has not come yet, is not made: nothing was owed, so nothing failed. Only where somebody had
 * Stripe make it all the same (in the Dashboard), its subscription is behind.
 */
function isForgotten(invoice: LiveInvoice, owes: boolean): boolean {
  return invoice.status === 'void' ? invoice.prorated || invoice.ofChange : invoice.ofChange && !owes;
}

function announce(
  row: MirroredPayment,
  {
    before,
    mirror,
    subscriptionId,
  }: { before: MirroredPayment | undefined; mirror: Mirror; subscriptionId: string | null },
): Outcome[] {
  const { subject } = mirror.customer;
  if (row.paidAt && !before?.paidAt) return [paidOutcome(row, { subject, subscriptionId, orderId: null })];
  const another = row.failedChargeId !== (before?.failedChargeId ?? null) || !before;
  if (!row.paidAt && another) {
    const { id: paymentId, amount, offerKey, declineCode } = row;
    return [{ type: 'payment_failed', payload: { paymentId, subject, amount, offerKey, declineCode } }];
  }
  return [];
}

function booked(
  row: MirroredPayment,
  before: MirroredPayment | undefined,
  charges: readonly LiveCharge[],
): BookEntry[] {
  const balance = charges.find((charge) => charge.stripeId === row.stripeChargeId)?.balance;
  return row.paidAt && balance && !before?.stripeBalanceTransactionId ? [paymentEntry(row, balance)] : [];
}

function noticed(
  row: MirroredPayment,
  before: MirroredPayment | undefined,
  { price, discount, invoice, first }: Pick<Sighting, 'price' | 'discount' | 'invoice' | 'first'>,
): MatterWish[] {
  const matters: MatterWish[] = [];
  const asked = (first?.amount ?? price.amount) - (discount && invoice.discount ? discount.off : 0);
  if (row.paidAt && !invoice.prorated && row.amount !== asked) {
    const detail = `invoice ${row.stripeInvoiceId} paid ${row.amount} yen, price ${price.stripePriceId} is ${asked} yen`;
    matters.push({
      kind: 'amount_mismatch',
      key: `mismatch:${row.stripeInvoiceId}`,
      detail,
      amount: row.amount,
    });
  }
  if (row.paidAt && !row.stripePaymentIntentId) {
    const detail = `invoice ${row.stripeInvoiceId} is paid without a payment at Stripe`;
    matters.push({
      kind: 'unknown_payment',
      key: `outside:${row.stripeInvoiceId}`,
      detail,
      amount: row.amount,
    });
  }
  return matters.filter(() => differs(row, before));
}

/**
 * Money that reached us through this customer, but for nothing that we sell: shown to a person, not guessed at. What was paid
 * at a convenience store, or once for somebody else, is told by the attempt that ordered it.
 */
function strayCharges(mirror: Mirror, facts: LiveFacts): MatterWish[] {
  const ours = new Set(
    facts.invoices
      .filter((invoice) => priceOf(invoice, mirror, facts))
      .flatMap((invoice) => invoice.paymentIntentIds),
  );
  const booked = new Set(mirror.payments.map((row) => row.stripeChargeId));
  const ordered = new Set(
    mirror.attempts.filter(({ means, once }) => means === 'konbini' || once).map(({ id }) => id),
  );
  return facts.charges
    .filter((charge) => charge.status === 'succeeded' && !booked.has(charge.stripeId) && !charge.transferId)
    .filter((charge) => !charge.attemptId || !ordered.has(charge.attemptId))
    .filter((charge) => !charge.paymentIntentId || !ours.has(charge.paymentIntentId))
    .map((charge) => ({
      kind: 'unknown_payment',
      key: `stray:${charge.stripeId}`,
      detail: `charge ${charge.stripeId} of ${charge.amount} ${charge.currency} belongs to no invoice of ours`,
      amount: charge.currency === 'jpy' ? charge.amount : null,
    }));
}

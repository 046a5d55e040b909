import { startOfTokyoDay, tokyoDateOf, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { LiveCharge, LiveFacts, LiveInvoice } from '../../libs/billing/src/domain/live-facts.ts';
import type { KnownPrice } from '../../libs/billing/src/domain/offer.ts';
import type { EndedBecause } from '../../libs/billing/src/domain/subscription-states.ts';
import { dayAt, daysAfter, daysApart, monthsAfter, monthsIn } from './days.ts';
import type { Happening } from './happening.ts';
import { decidedDispute, disputeFee, openedDispute } from './little-dispute.ts';
import { chargeFor, openInvoice } from './little-payment.ts';
import type { Counter } from './little-payment.ts';
import { asLive, dueDay, newSubscription } from './little-subscription.ts';
import type { LittleSubscription, Writable } from './little-subscription.ts';

/** A happening before the day is put to it. */
type Undated = Happening extends infer H ? (H extends Happening ? Omit<H, 'on'> : never) : never;

/** Days after a declined renewal on which Stripe tries the card again. */
const retryAfter = [3, 5, 7];

/**
 * As much of Stripe as one customer's life needs, day by day and without a network: subscriptions that renew from their
 * anchor, a card that may fail, prorations, schedules and refunds. It shares no arithmetic with the rules it is put beside.
 */
export class LittleStripe {
  cardWorks = true;
  readonly happened: Happening[] = [];
  private today: TokyoDate;
  private moment = 0;
  private count = 0;
  private readonly counter: Counter = { newId: (kind) => this.id(kind), now: () => this.now() };
  private readonly subscriptions: LittleSubscription[] = [];
  private readonly invoices: Writable<LiveInvoice>[] = [];
  private readonly charges: Writable<LiveCharge>[] = [];

  constructor(start: TokyoDate) {
    this.today = start;
  }

  /** What the customer's objects are now, in copies that later days leave alone. */
  facts(): LiveFacts {
    return {
      fetchedAt: this.now(),
      subscriptions: this.subscriptions.map(asLive),
      invoices: this.invoices.map((invoice) => ({ ...invoice })),
      charges: this.charges.map((charge) => ({ ...charge, refunds: [...charge.refunds] })),
      sessions: [],
      card: null,
    };
  }

  /** The subscription that serves, or null. */
  get serving(): LittleSubscription | null {
    return this.subscriptions.find(({ status }) => status === 'active' || status === 'past_due') ?? null;
  }

  /** The first day up to `last` on which something falls due, with the clock moved there; null when nothing does. */
  step(last: TokyoDate): TokyoDate | null {
    const due = this.subscriptions
      .filter(({ endedAt }) => endedAt === null)
      .map((subscription) => ({ subscription, day: dueDay(subscription) }))
      .filter(({ day }) => day <= last)
      .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
    this.turnTo(due?.day ?? last);
    if (!due) return null;
    this.fallDue(due.subscription);
    return due.day;
  }

  /** A subscription is bought, with a card that works; a second one beside a serving one comes about when two pages are paid. */
  subscribe(price: KnownPrice): void {
    this.cardWorks = true;
    const subscription = newSubscription(price, this.id('sub'), this.now(), this.today);
    const second = this.serving !== null;
    this.subscriptions.push(subscription);
    this.openPeriod(subscription, price);
    if (!second) this.record({ kind: 'began', price, until: tokyoDateOf(subscription.periodEnd) });
    this.collect(this.bill(subscription, price.amount, { first: true, prorated: false }), subscription);
  }

  /** A dearer or longer price at once: the rest of the old one is credited. The card that declines changes nothing. */
  changeNow(price: KnownPrice): void {
    const subscription = this.serving;
    if (!subscription || subscription.status !== 'active' || !this.cardWorks) return;
    const [start, end] = [tokyoDateOf(subscription.periodStart), tokyoDateOf(subscription.periodEnd)];
    const left = daysApart(this.today, end) / daysApart(start, end);
    const credit = Math.round(subscription.price.amount * left);
    const longer = price.interval !== subscription.price.interval;
    const owed = (longer ? price.amount : Math.round(price.amount * left)) - credit;
    Object.assign(subscription, { cancelAtPeriodEnd: false, next: null, nextPriceId: null });
    if (longer) Object.assign(subscription, { anchor: this.today, months: 0 });
    if (longer) this.openPeriod(subscription, price);
    else this.sell(subscription, price);
    this.record({ kind: 'changed', price, until: tokyoDateOf(subscription.periodEnd) });
    if (owed >= 50)
      this.collect(this.bill(subscription, yen(owed), { first: false, prorated: true }), subscription);
  }

  changeLater(price: KnownPrice | null): void {
    const subscription = this.serving;
    if (!subscription || subscription.status !== 'active') return;
    const cancelAtPeriodEnd = price ? false : subscription.cancelAtPeriodEnd;
    Object.assign(subscription, {
      next: price,
      nextPriceId: price?.stripePriceId ?? null,
      cancelAtPeriodEnd,
    });
    this.record({ kind: 'cancels', atEnd: cancelAtPeriodEnd });
  }

  cancelAtEnd(cancels: boolean): void {
    const subscription = this.serving;
    if (!subscription || subscription.status !== 'active') return;
    subscription.cancelAtPeriodEnd = cancels;
    if (cancels) Object.assign(subscription, { next: null, nextPriceId: null });
    this.record({ kind: 'cancels', atEnd: cancels });
  }

  cancelNow(stripeId: string, because: EndedBecause): void {
    const subscription = this.subscriptions.find(
      (each) => each.stripeId === stripeId && each.endedAt === null,
    );
    if (subscription) this.end(subscription, because);
  }

  /** Another card: what is open is tried at once. */
  mendCard(): void {
    this.cardWorks = true;
    const open = this.invoices.find(({ status }) => status === 'open');
    const subscription = this.serving;
    if (open && subscription) this.collect(open, subscription);
  }

  /** Part of a payment, or what is left of it, goes back. */
  refund(stripeChargeId: string, wanted: number): void {
    const charge = this.charges.find(
      ({ stripeId, status }) => stripeId === stripeChargeId && status === 'succeeded',
    );
    if (!charge || charge.disputes.some(({ state }) => state !== 'won')) return;
    const amount = yen(Math.min(wanted, leftOf(charge)));
    if (amount <= 0) return;
    const back = yen(-amount);
    const balance = { id: this.id('txn'), amount: back, fee: yen(0), net: back, at: this.now() };
    const refund = {
      stripeId: this.id('re'),
      ourId: null,
      status: 'succeeded' as const,
      amount,
      createdAt: this.now(),
    };
    charge.refunds = [...charge.refunds, { ...refund, balance, failureBalance: null }];
    this.record({ kind: 'given_back', charge: stripeChargeId, amount });
  }

  /** The bank of the payer takes back what is left of a charge, once. */
  dispute(stripeChargeId: string): void {
    const charge = this.charges.find(({ stripeId }) => stripeId === stripeChargeId);
    const amount = yen(charge ? leftOf(charge) : 0);
    if (!charge || amount <= 0 || charge.disputes.length > 0) return;
    const dueBy = dayAt(daysAfter(this.today, 9));
    charge.disputes = [openedDispute(amount, (kind) => this.id(kind), this.now(), dueBy)];
    this.record({ kind: 'disputed', charge: stripeChargeId, amount, fee: disputeFee });
  }

  /** The bank's verdict on the oldest open dispute. */
  decide(won: boolean): void {
    const charge = this.charges.find(({ disputes }) => disputes[0]?.state === 'needs_response');
    const [dispute] = charge?.disputes ?? [];
    if (!charge || !dispute) return;
    charge.disputes = [decidedDispute(dispute, won, this.id('txn'), this.now())];
    this.record({ kind: 'decided', charge: charge.stripeId, won });
  }

  /** Charges that took money, newest first. */
  get refundable(): string[] {
    return this.charges
      .filter(({ status }) => status === 'succeeded')
      .map(({ stripeId }) => stripeId)
      .reverse();
  }

  private fallDue(subscription: LittleSubscription): void {
    const retry = subscription.retries[0];
    if (retry) {
      subscription.retries.shift();
      const open = this.invoices.find(
        (each) => each.subscriptionId === subscription.stripeId && each.status === 'open',
      );
      if (open) this.collect(open, subscription);
      return;
    }
    if (subscription.cancelAtPeriodEnd) return this.end(subscription, 'cancelled');
    const price = subscription.next ?? subscription.price;
    if (subscription.next)
      Object.assign(subscription, { anchor: this.today, months: 0, next: null, nextPriceId: null });
    this.openPeriod(subscription, price);
    this.record({ kind: 'changed', price, until: tokyoDateOf(subscription.periodEnd) });
    this.collect(this.bill(subscription, price.amount, { first: false, prorated: false }), subscription);
  }

  private openPeriod(subscription: LittleSubscription, price: KnownPrice): void {
    this.sell(subscription, price);
    subscription.months += monthsIn(price.interval);
    subscription.periodStart = dayAt(this.today);
    subscription.periodEnd = dayAt(monthsAfter(subscription.anchor, subscription.months));
  }

  private sell(subscription: LittleSubscription, price: KnownPrice): void {
    const { stripePriceId: priceId, amount, interval } = price;
    Object.assign(subscription, { price, priceId, amount, interval });
  }

  private bill(
    subscription: LittleSubscription,
    amountDue: Yen,
    kind: Pick<LiveInvoice, 'first' | 'prorated'>,
  ): Writable<LiveInvoice> {
    const invoice = openInvoice(subscription, amountDue, kind, this.counter);
    this.invoices.push(invoice);
    return invoice;
  }

  private collect(invoice: Writable<LiveInvoice>, subscription: LittleSubscription): void {
    const charge = chargeFor(invoice, this.cardWorks, this.counter);
    this.charges.push(charge);
    if (!charge.balance) return this.decline(subscription);
    Object.assign(invoice, { status: 'paid', amountPaid: invoice.amountDue, paidAt: this.now() });
    Object.assign(subscription, { status: 'active', retries: [] });
    const { price, periodEnd } = subscription;
    const { fee, amount } = charge.balance;
    const until = tokyoDateOf(periodEnd);
    this.record({ kind: 'paid', charge: charge.stripeId, amount, fee, price, until });
  }

  /** What is declined for the first time is tried again by itself. */
  private decline(subscription: LittleSubscription): void {
    if (subscription.status !== 'active') return;
    subscription.status = 'past_due';
    subscription.retries = retryAfter.map((days) => daysAfter(this.today, days));
    this.record({ kind: 'declined' });
  }

  private end(subscription: LittleSubscription, because: EndedBecause): void {
    Object.assign(subscription, { status: 'ended', endedAt: this.now(), endedBecause: because, retries: [] });
    for (const invoice of this.invoices)
      if (invoice.subscriptionId === subscription.stripeId && invoice.status === 'open')
        invoice.status = 'void';
    if (because !== 'duplicate') this.record({ kind: 'ended' });
  }

  private record(happening: Undated): void {
    this.happened.push({ ...happening, on: this.today });
  }

  private turnTo(day: TokyoDate): void {
    if (day > this.today) [this.today, this.moment] = [day, 0];
  }

  /** Two things on one day are a second apart. */
  private now(): Date {
    this.moment += 1;
    return new Date(startOfTokyoDay(this.today).getTime() + 12 * 3_600_000 + this.moment * 1_000);
  }

  private id(kind: string): string {
    return `${kind}_${(this.count += 1)}`;
  }
}

const leftOf = ({ amount, refunds }: LiveCharge): number =>
  amount - refunds.reduce((sum, refund) => sum + refund.amount, 0);

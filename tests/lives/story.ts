import { tokyoDate, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import fc from 'fast-check';
import type { LiveFacts } from '../../libs/billing/src/domain/live-facts.ts';
import type { KnownPrice } from '../../libs/billing/src/domain/offer.ts';
import { stopOf } from '../../libs/billing/src/domain/stopping.ts';
import { changeTiming } from '../../libs/membership/src/domain/plan-change.ts';
import { daysAfter, monthsAfter } from './days.ts';
import { Life } from './life.ts';
import { LittleStripe } from './little-stripe.ts';
import type { Given } from './paper.ts';

/** Length of a life. */
export const months = 36;

const price = (key: string, interval: 'month' | 'year', amount: number): KnownPrice => ({
  ...{ key, interval, amount: yen(amount), name: key, stream: 'membership_individual' },
  taxCategory: key === 'supporter' ? 'out_of_scope' : 'taxable_10',
  stripePriceId: `price_${key}_${interval}`,
});
/** What the community offers; the last is the dearest. */
export const prices = [
  price('supporter', 'year', 5_000),
  price('standard', 'month', 1_100),
  price('standard', 'year', 11_000),
  price('premium', 'month', 3_300),
  price('premium', 'year', 33_330),
];
/** Plans by what they give, lowest first. */
export const ranks = ['free', 'supporter', 'standard', 'premium'];

const weighted = <T>(weight: number, model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => ({
  weight,
  arbitrary: fc.record(model),
});
const anyPrice = fc.integer({ min: 0, max: prices.length - 1 });
const anyCommand = fc.oneof(
  weighted(8, { do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 90 }) }),
  weighted(5, { do: fc.constant('subscribe' as const), price: anyPrice, twice: fc.boolean() }),
  weighted(4, { do: fc.constant('change' as const), price: anyPrice }),
  weighted(4, { do: fc.constantFrom('cancel' as const, 'keep' as const, 'keep_offer' as const) }),
  weighted(4, { do: fc.constantFrom('break_card' as const, 'break_card' as const, 'mend_card' as const) }),
  weighted(2, {
    do: fc.constantFrom('stop' as const, 'leave' as const, 'return' as const, 'return' as const),
  }),
  weighted(2, {
    do: fc.constant('refund' as const),
    which: fc.nat(5),
    amount: fc.integer({ min: 1, max: 40_000 }),
  }),
  weighted(1, { do: fc.constant('dispute' as const), which: fc.nat(2) }),
  weighted(2, { do: fc.constantFrom('win' as const, 'lose' as const) }),
  weighted(1, {
    do: fc.constant('give' as const),
    plan: fc.constantFrom('standard', 'premium'),
    days: fc.integer({ min: 1, max: 400 }),
  }),
);
type Command = typeof anyCommand extends fc.Arbitrary<infer C> ? C : never;

const anyStart = fc
  .oneof(
    fc.constantFrom('2026-01-31', '2027-01-30', '2028-02-29', '2026-12-31', '2027-04-01'),
    fc
      .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  )
  .map(tokyoDate);
/** A start, which is often the end of a month, and what the member and the desk then do. */
export const anyLife = fc.record({
  start: anyStart,
  commands: fc.array(anyCommand, { minLength: 5, maxLength: 40, size: 'max' }),
});

/** Looks at the story whenever nothing is under way; passes on what the product hears. */
type Watched = { check?: (story: Story) => void; hears?: (facts: LiveFacts) => LiveFacts };

/** One member's thirty-six months, told to the product as they happen. */
export class Story {
  readonly stripe: LittleStripe;
  readonly life: Life;
  readonly given: Given[] = [];
  readonly told: LiveFacts[] = [];
  today: TokyoDate;

  constructor(
    readonly start: TokyoDate,
    private readonly watched: Watched = {},
  ) {
    this.today = start;
    this.stripe = new LittleStripe(start);
    this.life = new Life(start, prices, ranks);
  }

  run(commands: readonly Command[]): void {
    const end = monthsAfter(this.start, months);
    for (const command of commands) {
      if (this.today >= end) break;
      this.obey(command, end);
      this.tell();
    }
    this.waitUntil(end);
  }

  /** Whatever runs is stopped, and more than a year passes: nothing may be left over. */
  close(): void {
    this.obey({ do: 'stop' }, this.today);
    this.tell();
    this.waitUntil(monthsAfter(this.today, 14));
  }

  private obey(command: Command, end: TokyoDate): void {
    const { stripe, life } = this;
    const serving = stripe.serving;
    switch (command.do) {
      case 'wait':
        return this.waitUntil([daysAfter(this.today, command.days), end].sort()[0]!);
      case 'subscribe':
        if (serving || life.left) return;
        stripe.subscribe(prices[command.price]!);
        if (command.twice) stripe.subscribe(prices[command.price]!);
        return;
      case 'change': {
        const wanted = prices[command.price]!;
        if (!serving || (wanted.key === serving.price.key && wanted.interval === serving.price.interval))
          return;
        const timing = changeTiming(
          { planKey: serving.price.key, ...serving.price },
          { planKey: wanted.key, ...wanted },
        );
        return timing === 'now' ? stripe.changeNow(wanted) : stripe.changeLater(wanted);
      }
      case 'keep_offer':
        return stripe.changeLater(null);
      case 'keep':
        return stripe.cancelAtEnd(false);
      case 'cancel':
        if (serving && stopOf(serving.status, 'period_end') === 'cancel_now')
          stripe.cancelNow(serving.stripeId, 'payment_failed');
        return stripe.cancelAtEnd(true);
      case 'stop':
        return serving ? stripe.cancelNow(serving.stripeId, 'cancelled') : undefined;
      case 'break_card':
        stripe.cardWorks = false;
        return;
      case 'mend_card':
        return stripe.mendCard();
      case 'refund': {
        const charge = stripe.refundable[command.which];
        return charge ? stripe.refund(charge, command.amount) : undefined;
      }
      case 'dispute': {
        const charge = stripe.refundable[command.which];
        return charge ? stripe.dispute(charge) : undefined;
      }
      case 'win':
      case 'lose':
        return stripe.decide(command.do === 'win');
      case 'give': {
        const given = { planKey: command.plan, from: this.today, until: daysAfter(this.today, command.days) };
        this.given.push(given);
        return life.give({ id: `given-${this.given.length}`, ...given });
      }
      case 'leave':
        if (serving) stripe.cancelNow(serving.stripeId, 'cancelled');
        life.left = true;
        return;
      case 'return':
        life.left = false;
    }
  }

  private waitUntil(day: TokyoDate): void {
    while (this.today < day) {
      const grace = this.life.graceUntil;
      const stop = grace && grace < day && grace > this.today ? grace : day;
      const due = this.stripe.step(stop);
      this.today = due ?? stop;
      if (!due && this.today === grace && this.stripe.serving)
        this.stripe.cancelNow(this.stripe.serving.stripeId, 'payment_failed');
      this.tell();
    }
  }

  /** The product hears of it, and does at Stripe what follows until nothing more does. */
  private tell(): void {
    for (let round = 0; round < 5; round += 1) {
      const facts = this.stripe.facts();
      this.told.push(facts);
      const errands = this.life.hear(this.watched.hears?.(facts) ?? facts);
      for (const errand of errands) {
        if (errand.kind === 'cancel_duplicate')
          this.stripe.cancelNow(errand.stripeSubscriptionId, 'duplicate');
        else
          this.stripe.refund(
            this.life.mirror.payments.find(({ id }) => id === errand.paymentId)!.stripeChargeId!,
            errand.amount,
          );
      }
      if (errands.length === 0) return this.watched.check?.(this);
    }
    throw new Error('errands without end');
  }
}

import fc from 'fast-check';
import type Stripe from 'stripe';
import { billingOf, type Billed } from '../../testing/billing.ts';
import { atStripe, startSide, type Side, type SideClock } from '../../testing/either-side.ts';

/** One change of mind, with everything that decides what it costs. */
const step = fc.record({
  price: fc.integer({ min: 0, max: 3 }),
  quantity: fc.integer({ min: 1, max: 5 }),
  change: fc.constantFrom('price', 'add', 'remove', 'anchor', 'leave', 'stay', 'trial', 'pause', 'nothing'),
  behaviour: fc.constantFrom('create_prorations', 'always_invoice', 'none'),
  /** Share of the running period that passes first, in thousandths; 1000 is the renewal. */
  wait: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.constant(1000)),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Planned = Stripe.InvoiceCreatePreviewParams.SubscriptionDetails;

const seen = (invoice: Stripe.Invoice): object => ({
  lines: invoice.lines.data.map(({ amount, description, period, quantity, taxes }) => ({
    amount,
    description,
    period,
    quantity,
    taxes,
  })),
  subtotal: invoice.subtotal,
  total: invoice.total,
  starting_balance: invoice.starting_balance,
  amount_due: invoice.amount_due,
});

describe('a preview is the invoice that follows', () => {
  let side: Side;
  let stripe: Stripe;
  let clock: SideClock;
  let prices: string[];
  let tax: string;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    const { price } = billingOf(stripe);
    const { id: product } = await stripe.products.create({ name: '応援会員' });
    prices = await Promise.all([500, 980, 3333].map((amount) => price(amount, 'month', product)));
    prices.push(await price(9800, 'year', product));
    const rate = { display_name: '消費税', percentage: 10, inclusive: false };
    tax = (await stripe.taxRates.create(rate)).id;
  });
  afterAll(() => side.close());

  const read = (id: string): Promise<Billed> => billingOf(stripe).read(id);
  const preview = (subscription: string, planned?: Planned): Promise<Stripe.Invoice | null> =>
    stripe.invoices
      .createPreview({ subscription, ...(planned ? { subscription_details: planned } : {}) })
      .catch((error: { code?: string }) => {
        if (error.code === 'invoice_upcoming_none') return null;
        throw error;
      });

  /** The change as previewed, and how it is really made; null when it does not fit the state. */
  async function planned(
    current: Stripe.Subscription,
    wanted: Step,
  ): Promise<[Planned, () => Promise<unknown>] | null> {
    const [first, ...others] = current.items.data;
    const { id } = current;
    const price = prices[others.length > 0 ? wanted.price % 3 : wanted.price] ?? '';
    const month = first?.price.recurring?.interval === 'month';
    const paused = current.status === 'paused';
    const change = (terms: Planned): [Planned, () => Promise<unknown>] => {
      const all = { ...terms, proration_behavior: wanted.behaviour };
      return [all, () => stripe.subscriptions.update(id, all as Stripe.SubscriptionUpdateParams)];
    };
    switch (wanted.change) {
      case 'price':
        return change({ items: [{ id: first?.id ?? '', price, quantity: wanted.quantity }] });
      case 'add':
        return month
          ? change({ items: [{ price: prices[wanted.price % 3] ?? '', quantity: wanted.quantity }] })
          : null;
      case 'remove':
        return others[0] ? change({ items: [{ id: others[0].id, deleted: true }] }) : null;
      case 'anchor':
        return paused ? null : change({ billing_cycle_anchor: { type: 'now' } });
      case 'leave':
        return change({ cancel_at: (await clock.now()) + wanted.quantity * 4 * 86_400 });
      case 'stay':
        return change({ cancel_at_period_end: false });
      case 'trial':
        return paused ? null : change({ trial_end: (await clock.now()) + wanted.quantity * 86_400 });
      case 'pause': {
        if (paused) return [{ resume_at: 'now' }, () => stripe.subscriptions.resume(id)];
        const pause = { invoicing_behavior: 'invoice' } as const;
        return current.status === 'active' ? [{ pause }, () => stripe.subscriptions.pause(id, pause)] : null;
      }
      default:
        return null;
    }
  }

  it('whatever is changed, in whatever order', async () => {
    let compared = 0;
    const run = async (steps: Step[]): Promise<void> => {
      clock = await side.clockAt('2026-01-31T03:00:00Z');
      const customer = await clock.customer();
      const { id } = await stripe.subscriptions.create({
        customer: customer.id,
        items: [{ price: prices[0] ?? '' }],
        default_tax_rates: [tax],
      });
      for (const wanted of steps) {
        const before = await read(id);
        if (before.status === 'canceled') return;
        const { current_period_end: end = 0 } = before.items.data[0] ?? {};
        const upcoming = await preview(id);
        const moment = await clock.now();
        const until =
          wanted.wait === 1000 ? end + 7200 : moment + Math.floor(((end - moment) * wanted.wait) / 1000);
        await clock.moveTo(Math.max(moment, until));
        const later = await read(id);
        if (upcoming && later.latest_invoice.billing_reason === 'subscription_cycle' && until > end) {
          expect(seen(later.latest_invoice)).toEqual(seen(upcoming));
          compared += 1;
        }
        if (later.status === 'canceled') return;
        const plan = await planned(later, wanted);
        if (!plan) continue;
        const shown = await preview(id, plan[0]);
        await plan[1]();
        const after = await read(id);
        if (after.latest_invoice.id !== later.latest_invoice.id) {
          expect(seen(after.latest_invoice)).toEqual(shown && seen(shown));
          compared += 1;
        } else expect(shown && seen(shown)).toEqual(await preview(id).then((next) => next && seen(next)));
      }
    };
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);
    console.info(`previews: seed ${seed}`);
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), run), {
      // Each step moves a clock, which takes Stripe seconds.
      numRuns: atStripe ? 2 : 15,
      seed,
    });
    expect(compared).toBeGreaterThan(atStripe ? 0 : 15);
  });
});

import type Stripe from 'stripe';
import { amounts, billingOf, type Billed } from '../../testing/billing.ts';
import { seconds, startSide, type Side, type SideClock } from '../../testing/either-side.ts';

describe('changes of a subscription, to the yen', () => {
  let side: Side;
  let stripe: Stripe;
  let clock: SideClock;
  let product: string;
  let billing: ReturnType<typeof billingOf>;
  beforeAll(async () => {
    side = await startSide();
    stripe = side.stripe;
    billing = billingOf(stripe);
    product = (await stripe.products.create({ name: '応援会員' })).id;
  });
  beforeEach(async () => {
    clock = await side.clockAt('2026-02-01T00:00:00Z');
  });
  afterAll(() => side.close());

  const price = (unit_amount: number, interval: 'month' | 'year' = 'month'): Promise<string> =>
    billing.price(unit_amount, interval, product);
  const join = async (items: { price: string; quantity?: number }[], extra: object = {}): Promise<Billed> => {
    const { id: customer } = await clock.customer();
    const expand = ['latest_invoice'];
    return (await stripe.subscriptions.create({ customer, items, expand, ...extra })) as Billed;
  };
  const update = async (id: string, terms: Stripe.SubscriptionUpdateParams): Promise<Billed> =>
    (await stripe.subscriptions.update(id, { ...terms, expand: ['latest_invoice'] })) as Billed;
  const read = (id: string): Promise<Billed> => billing.read(id);
  const go = (iso: string): Promise<void> => clock.moveTo(iso);
  const itemOf = (subscription: Stripe.Subscription, at = 0): string => subscription.items.data[at]?.id ?? '';
  const balanceOf = async (id: unknown): Promise<number> =>
    ((await stripe.customers.retrieve(id as string)) as Stripe.Customer).balance;

  /** February has 2,419,200 seconds; old and new price, quantities, moment, lines. */
  it.each<[string, [number, number], [number, number], string, number[]]>([
    ['half, upwards', [500, 1], [3000, 1], '2026-02-15T00:00:00Z', [-250, 1500]],
    ['half, downwards', [3000, 1], [500, 1], '2026-02-15T00:00:00Z', [-1500, 250]],
    ['one second after the start', [500, 1], [3000, 1], '2026-02-01T00:00:01Z', [-500, 3000]],
    ['one second before the end', [500, 1], [3000, 1], '2026-02-28T23:59:59Z', [0, 0]],
    ['an odd second', [980, 1], [3333, 1], '2026-02-11T17:23:45Z', [-605, 2056]],
    ['a third rounds to the nearest yen', [1000, 1], [1001, 1], '2026-02-10T08:00:00Z', [-667, 667]],
    ['more of the same', [700, 2], [700, 5], '2026-02-22T00:00:00Z', [-350, 875]],
    ['less of the same', [700, 5], [700, 2], '2026-02-22T00:00:00Z', [-875, 350]],
    ['price and quantity together', [700, 5], [1400, 1], '2026-02-15T00:00:00Z', [-1750, 700]],
  ])('%s', async (_what, [old, before], [next, after], moment, lines) => {
    const [cheap, dear] = [await price(old), await price(next)];
    const joined = await join([{ price: cheap, quantity: before }]);
    await go(moment);
    const items = [{ id: itemOf(joined), price: dear, quantity: after }];
    const changed = await update(joined.id, { items, proration_behavior: 'always_invoice' });
    const total = lines.reduce((sum, amount) => sum + amount, 0);
    expect(amounts(changed.latest_invoice)).toEqual(lines);
    expect(changed.latest_invoice).toMatchObject({ total, status: 'paid', amount_due: Math.max(0, total) });
    expect(await balanceOf(joined.customer)).toBe(Math.min(0, total));
    await go('2026-03-01T02:00:00Z');
    const renewal = (await read(joined.id)).latest_invoice;
    expect(renewal.total).toBe(next * after);
    const rest = next * after + Math.min(0, total);
    expect(renewal.amount_due).toBe(Math.max(0, rest));
    expect(await balanceOf(joined.customer)).toBe(Math.min(0, rest));
  });

  it('bills once what is added to the first invoice', async () => {
    const entry = { currency: 'jpy', product, unit_amount: 1000 };
    const joined = await join([{ price: await price(500) }], {
      add_invoice_items: [{ price_data: entry, quantity: 2 }],
    });
    expect(amounts(joined.latest_invoice)).toEqual([2000, 500]);
    await go('2026-03-01T02:00:00Z');
    expect(amounts((await read(joined.id)).latest_invoice)).toEqual([500]);
  });

  it('waits with prorations for the renewal, or makes none, as told', async () => {
    const [cheap, dear] = [await price(500), await price(3000)];
    const joined = [await join([{ price: cheap }]), await join([{ price: cheap }])];
    await go('2026-02-15T00:00:00Z');
    for (const [index, behaviour] of (['create_prorations', 'none'] as const).entries()) {
      const subscription = joined[index] as Billed;
      const items = [{ id: itemOf(subscription), price: dear }];
      const changed = await update(subscription.id, { items, proration_behavior: behaviour });
      expect(changed.latest_invoice.id).toBe(subscription.latest_invoice.id);
    }
    await go('2026-03-01T02:00:00Z');
    const renewals = await Promise.all(joined.map(async ({ id }) => (await read(id)).latest_invoice));
    expect(renewals.map(amounts)).toEqual([[-250, 1500, 3000], [3000]]);
  });

  it('computes prorations for the moment that was previewed', async () => {
    const [cheap, dear] = [await price(500), await price(3000)];
    const joined = await join([{ price: cheap }]);
    await go('2026-02-15T00:00:00Z');
    const planned = {
      items: [{ id: itemOf(joined), price: dear }],
      proration_behavior: 'always_invoice' as const,
      proration_date: seconds('2026-02-15T00:00:00Z'),
    };
    const preview = await stripe.invoices.createPreview({
      subscription: joined.id,
      subscription_details: planned,
    });
    await go('2026-02-15T00:07:31Z');
    expect(amounts((await update(joined.id, planned)).latest_invoice)).toEqual(amounts(preview));
    await expect(
      update(joined.id, { ...planned, proration_date: seconds('2026-05-01T00:00:00Z') }),
    ).rejects.toMatchObject({ param: 'proration_date' });
  });

  it('adds, changes and removes items, by the subscription or one by one', async () => {
    const [base, extra, other] = [await price(1000), await price(280), await price(560)];
    const joined = await join([{ price: base }, { price: extra, quantity: 2 }]);
    expect(joined.latest_invoice.total).toBe(1560);
    await go('2026-02-15T00:00:00Z');
    const added = await stripe.subscriptionItems.create({
      subscription: joined.id,
      price: other,
      proration_behavior: 'always_invoice',
      metadata: { why: 'guest' },
    });
    expect(added).toMatchObject({ quantity: 1, price: { id: other }, metadata: { why: 'guest' } });
    expect(amounts((await read(joined.id)).latest_invoice)).toEqual([280]);
    expect((await stripe.subscriptionItems.update(added.id, { quantity: 3 })).quantity).toBe(3);
    expect((await stripe.subscriptionItems.retrieve(added.id)).quantity).toBe(3);
    expect(await stripe.subscriptionItems.del(itemOf(joined, 1), { proration_behavior: 'none' })).toEqual({
      id: itemOf(joined, 1),
      object: 'subscription_item',
      deleted: true,
    });
    await update(joined.id, { items: [{ id: added.id, deleted: true }, { price: extra }] });
    expect((await stripe.subscriptionItems.list({ subscription: joined.id })).data).toHaveLength(2);
    await expect(update(joined.id, { items: [{ id: 'si_none', quantity: 2 }] })).rejects.toMatchObject({
      param: 'items[0][id]',
    });
    await go('2026-03-01T02:00:00Z');
    expect(amounts((await read(joined.id)).latest_invoice)).toEqual([-280, 840, -840, 140, 1000, 280]);
  });

  it('begins a new period now when the interval changes or the anchor is reset', async () => {
    const [monthly, yearly] = [await price(2800), await price(28_000, 'year')];
    const [one, two] = [await join([{ price: monthly }]), await join([{ price: monthly }])];
    await go('2026-02-15T00:00:00Z');
    const year = await update(one.id, { items: [{ id: itemOf(one), price: yearly }] });
    expect(amounts(year.latest_invoice)).toEqual([-1400, 28_000]);
    expect(year.items.data[0]?.current_period_end).toBe(seconds('2027-02-15T00:00:00Z'));
    const reset = await update(two.id, { billing_cycle_anchor: { type: 'now' }, proration_behavior: 'none' });
    expect(amounts(reset.latest_invoice)).toEqual([2800]);
    expect(reset.billing_cycle_anchor).toBe(seconds('2026-02-15T00:00:00Z'));
    await expect(update(one.id, { items: [{ price: monthly }] })).rejects.toMatchObject({
      code: 'sandbox_not_emulated',
    });
  });

  it.each([
    ['create_prorations', 1400, 'active'],
    ['none', null, 'active'],
  ] as const)('waits for a chosen first day: %s', async (proration_behavior, first, status) => {
    const monthly = await price(2800);
    const joined = await join([{ price: monthly }], {
      billing_cycle_anchor: seconds('2026-02-15T00:00:00Z'),
      proration_behavior,
    });
    expect(joined.status).toBe(status);
    // The cycle that ends on 15 February has 31 days, 14 of which are left.
    expect(joined.latest_invoice?.total ?? null).toBe(first && Math.round((2800 * 14) / 31));
    expect(joined.items.data[0]?.current_period_end).toBe(seconds('2026-02-15T00:00:00Z'));
    await go('2026-02-15T02:00:00Z');
    const renewed = await read(joined.id);
    expect(renewed.latest_invoice).toMatchObject({ total: 2800, status: 'paid' });
    expect(renewed.items.data[0]?.current_period_end).toBe(seconds('2026-03-15T00:00:00Z'));
    await expect(
      join([{ price: monthly }], { billing_cycle_anchor: seconds('2026-05-01T00:00:00Z') }),
    ).rejects.toMatchObject({ param: 'billing_cycle_anchor' });
  });

  describe('by payment_behavior, when the card is declined', () => {
    let joined: Billed;
    let dear: string;
    let good: string;
    beforeEach(async () => {
      dear = await price(3000);
      joined = await join([{ price: await price(500) }]);
      await go('2026-02-15T00:00:00Z');
      await billing.useCard(joined, 'pm_card_chargeCustomerFail');
      good = (await stripe.paymentMethods.attach('pm_card_jcb', { customer: joined.customer as string })).id;
    });
    const raise = (payment_behavior: Stripe.SubscriptionUpdateParams['payment_behavior']): Promise<Billed> =>
      update(joined.id, {
        items: [{ id: itemOf(joined), price: dear }],
        proration_behavior: 'always_invoice',
        ...(payment_behavior ? { payment_behavior } : {}),
      });

    it('allow_incomplete: the change holds, the money is owed', async () => {
      const changed = await raise('allow_incomplete');
      expect(changed).toMatchObject({ status: 'past_due', latest_invoice: { status: 'open' } });
      expect(changed.items.data[0]?.price.id).toBe(dear);
    });

    it('default_incomplete: nobody is charged until the payment is confirmed', async () => {
      const changed = await raise('default_incomplete');
      expect(changed).toMatchObject({
        status: 'past_due',
        latest_invoice: { status: 'open', attempt_count: 0 },
      });
      await expect(stripe.invoices.pay(changed.latest_invoice.id ?? '')).rejects.toMatchObject({
        code: 'card_declined',
      });
      await stripe.invoices.pay(changed.latest_invoice.id ?? '', { payment_method: good });
      expect((await read(joined.id)).status).toBe('active');
    });

    it('error_if_incomplete: nothing happened', async () => {
      await expect(raise('error_if_incomplete')).rejects.toMatchObject({ statusCode: 402 });
      const same = await read(joined.id);
      expect(same.items.data[0]?.price.id).not.toBe(dear);
      expect(same.latest_invoice.id).toBe(joined.latest_invoice.id);
    });

    it('pending_if_incomplete: the change waits for its invoice', async () => {
      const waiting = await raise('pending_if_incomplete');
      expect(waiting.status).toBe('active');
      expect(waiting.items.data[0]?.price.id).not.toBe(dear);
      expect(waiting.pending_update).toMatchObject({ expires_at: seconds('2026-02-15T23:00:00Z') });
      expect(waiting.pending_update?.subscription_items?.[0]?.price.id).toBe(dear);
      await stripe.invoices.pay(waiting.latest_invoice.id ?? '', { payment_method: good });
      const done = await read(joined.id);
      expect(done).toMatchObject({ pending_update: null, latest_invoice: { status: 'paid', total: 1250 } });
      expect(done.items.data[0]?.price.id).toBe(dear);
      await side.heardAbout(joined.customer as string, 'customer.subscription.pending_update_applied');
    });

    it('pending_if_incomplete: after 23 hours it is forgotten, and what waited before waits again', async () => {
      await update(joined.id, { items: [{ id: itemOf(joined), quantity: 2 }] });
      await raise('pending_if_incomplete');
      await go('2026-02-16T00:00:00Z');
      const same = await read(joined.id);
      expect(same).toMatchObject({ pending_update: null, latest_invoice: { status: 'void' } });
      await side.heardAbout(joined.customer as string, 'customer.subscription.pending_update_expired');
      await go('2026-03-01T02:00:00Z');
      expect(amounts((await read(joined.id)).latest_invoice)).toEqual([-250, 500, 1000]);
      await expect(
        update(joined.id, { payment_behavior: 'pending_if_incomplete', description: 'a' }),
      ).rejects.toMatchObject({ param: 'description' });
    });
  });

  it('pays a pending update at once when the card is good', async () => {
    const joined = await join([{ price: await price(500) }]);
    await go('2026-02-15T00:00:00Z');
    const changed = await update(joined.id, {
      items: [{ id: itemOf(joined), price: await price(3000) }],
      proration_behavior: 'always_invoice',
      payment_behavior: 'pending_if_incomplete',
    });
    expect(changed).toMatchObject({ pending_update: null, latest_invoice: { status: 'paid', total: 1250 } });
  });

  it('ends on a day inside a period: the rest is credited, and charged again when the member stays', async () => {
    const joined = await join([{ price: await price(2800) }]);
    const leaving = await update(joined.id, {
      cancel_at: seconds('2026-02-22T00:00:00Z'),
      proration_behavior: 'always_invoice',
    });
    expect(leaving).toMatchObject({
      cancel_at_period_end: false,
      cancel_at: seconds('2026-02-22T00:00:00Z'),
    });
    expect(amounts(leaving.latest_invoice)).toEqual([-700]);
    const staying = await update(joined.id, { cancel_at: '', proration_behavior: 'always_invoice' });
    expect(amounts(staying.latest_invoice)).toEqual([700]);
    await update(joined.id, { cancel_at: seconds('2026-03-15T12:00:00Z') });
    await go('2026-03-01T02:00:00Z');
    // 14.5 of the 31 days of March.
    expect(amounts((await read(joined.id)).latest_invoice)).toEqual([Math.round((2800 * 14.5) / 31)]);
    await go('2026-03-16T00:00:00Z');
    expect(await read(joined.id)).toMatchObject({
      status: 'canceled',
      ended_at: seconds('2026-03-15T12:00:00Z'),
      cancellation_details: { reason: 'cancellation_requested' },
    });
  });

  it.each(['min_period_end', 'max_period_end'] as const)(
    'ends with the period: cancel_at %s',
    async (cancel_at) => {
      const joined = await join([{ price: await price(2800) }], { cancel_at });
      expect(joined).toMatchObject({ cancel_at: seconds('2026-03-01T00:00:00Z'), status: 'active' });
      await expect(stripe.invoices.createPreview({ subscription: joined.id })).rejects.toMatchObject({
        code: 'invoice_upcoming_none',
      });
    },
  );

  it('cancels now: as it is, with a credit for later, or with a last invoice', async () => {
    const monthly = await price(2800);
    const [plain, credited, billed] = [
      await join([{ price: monthly }]),
      await join([{ price: monthly }]),
      await join([{ price: monthly }]),
    ];
    await go('2026-02-15T00:00:00Z');
    await stripe.subscriptions.cancel(plain.id);
    await stripe.subscriptions.cancel(credited.id, { prorate: true });
    const preview = await stripe.invoices.createPreview({
      subscription: billed.id,
      subscription_details: { cancel_now: true },
    });
    await stripe.subscriptions.cancel(billed.id, {
      prorate: true,
      invoice_now: true,
      cancellation_details: { feedback: 'too_expensive', comment: '高い' },
    });
    const last = await read(billed.id);
    expect(last).toMatchObject({
      status: 'canceled',
      cancellation_details: { feedback: 'too_expensive', comment: '高い', reason: 'cancellation_requested' },
    });
    expect(amounts(last.latest_invoice)).toEqual([-1400]);
    expect(amounts(preview)).toEqual([-1400]);
    expect(await balanceOf(billed.customer)).toBe(-1400);
    expect((await read(plain.id)).latest_invoice.id).toBe(plain.latest_invoice.id);
    expect((await read(credited.id)).latest_invoice.id).toBe(credited.latest_invoice.id);
  });

  it('sends invoices instead of charging, and back', async () => {
    const joined = await join([{ price: await price(2800) }]);
    await expect(update(joined.id, { collection_method: 'send_invoice' })).rejects.toMatchObject({
      param: 'days_until_due',
    });
    await expect(update(joined.id, { days_until_due: 5 })).rejects.toMatchObject({ param: 'days_until_due' });
    await update(joined.id, { collection_method: 'send_invoice', days_until_due: 10 });
    await go('2026-03-01T02:00:00Z');
    expect((await read(joined.id)).latest_invoice).toMatchObject({
      status: 'open',
      collection_method: 'send_invoice',
      due_date: seconds('2026-03-11T00:00:00Z'),
    });
    await side.heardAbout(joined.customer as string, 'invoice.sent');
    const back = await update(joined.id, { collection_method: 'charge_automatically' });
    expect(back.days_until_due).toBeNull();
  });

  it('ends or begins a trial by hand', async () => {
    const joined = await join([{ price: await price(2800) }], { trial_period_days: 14 });
    const items = [{ id: itemOf(joined), quantity: 2 }];
    expect((await update(joined.id, { items })).latest_invoice.id).toBe(joined.latest_invoice.id);
    const longer = await update(joined.id, { trial_end: seconds('2026-02-20T00:00:00Z') });
    expect(longer).toMatchObject({ status: 'trialing', trial_end: seconds('2026-02-20T00:00:00Z') });
    await go('2026-02-10T00:00:00Z');
    const over = await update(joined.id, { trial_end: 'now' });
    expect(over).toMatchObject({ status: 'active', latest_invoice: { total: 5600, status: 'paid' } });
    expect(over.items.data[0]?.current_period_end).toBe(seconds('2026-03-10T00:00:00Z'));
    await go('2026-02-24T00:00:00Z');
    const again = await update(joined.id, { trial_end: seconds('2026-03-24T00:00:00Z') });
    expect(again.status).toBe('trialing');
    expect(amounts(again.latest_invoice)).toEqual([-2800, 0]);
    await go('2026-03-24T02:00:00Z');
    expect(await read(joined.id)).toMatchObject({ status: 'active', latest_invoice: { total: 5600 } });
  });
});

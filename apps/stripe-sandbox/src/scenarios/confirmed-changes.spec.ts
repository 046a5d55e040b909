import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

/** A change that is charged while its holder is there: the bank asks, and the subscription waits for the answer. */
describe('a change that the holder of the card has to confirm', () => {
  const back = 'http://localhost:3000/doto/me/change/1';
  let s: Scenario;
  let customer: string;
  let joined: Stripe.Subscription;
  let large: string;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-04-01T00:00:00Z' });
    const make = async (name: string, unit_amount: number): Promise<string> => {
      const { id: product } = await s.stripe.products.create({ name });
      const recurring = { interval: 'month' as const };
      return (await s.stripe.prices.create({ product, currency: 'jpy', unit_amount, recurring })).id;
    };
    const small = await make('応援会員', 1000);
    large = await make('特別会員', 3000);
    customer = (await s.stripe.customers.create({ email: 'hanako@example.jp' })).id;
    const page = await s.stripe.checkout.sessions.create({
      ...{ customer, mode: 'subscription', line_items: [{ price: small, quantity: 1 }] },
      ...{ success_url: 'http://localhost:3000/done' },
    });
    const form = { number: '4000002500003155', expiry: '12/34', cvc: '123', name: 'HANAKO', country: 'JP' };
    const body = new URLSearchParams({ email: 'hanako@example.jp', ...form });
    const asked = await fetch(page.url ?? '', { method: 'POST', body, redirect: 'manual' });
    await answer(asked.headers.get('location') ?? '', 'complete');
    const [only] = (await s.stripe.subscriptions.list({ customer })).data;
    joined = only!;
    await s.control('/clock', { now: '2026-04-16T00:00:00Z' });
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const answer = async (bank: string, result: 'complete' | 'fail'): Promise<URL> => {
    const body = new URLSearchParams({ result });
    const went = await fetch(bank, { method: 'POST', body, redirect: 'manual' });
    return new URL(went.headers.get('location') ?? '', s.url);
  };
  const raise = (more: object = {}): Promise<Stripe.Subscription> =>
    s.stripe.subscriptions.update(joined.id, {
      items: [{ id: joined.items.data[0]?.id ?? '', price: large }],
      ...{ proration_behavior: 'always_invoice', payment_behavior: 'pending_if_incomplete' },
      ...{ expand: ['latest_invoice.payments'], ...more },
    });
  const intentOf = ({ latest_invoice }: Stripe.Subscription): string =>
    (latest_invoice as Stripe.Invoice).payments?.data[0]?.payment.payment_intent as string;
  /** The bank's page, from which one comes back to us. */
  const askedBy = async (intent: string): Promise<string> => {
    const { default_payment_method: card } = await s.stripe.subscriptions.retrieve(joined.id);
    const confirmed = await s.stripe.paymentIntents.confirm(intent, {
      return_url: back,
      payment_method: card as string,
    });
    return confirmed.next_action?.redirect_to_url?.url ?? '';
  };
  const held = async () => {
    const now = await s.stripe.subscriptions.retrieve(joined.id, { expand: ['latest_invoice'] });
    const { status, amount_paid: paid } = now.latest_invoice as Stripe.Invoice;
    const { cancel_at_period_end: leaves, pending_update: pending } = now;
    const waits = pending !== null;
    return { price: now.items.data[0]?.price.unit_amount, invoice: status, paid, leaves, waits };
  };
  const charges = async () => (await s.stripe.charges.list({ customer })).data.map(({ amount }) => amount);

  it('changes nothing until the holder has confirmed, then charges once and changes at once', async () => {
    const waiting = await raise();
    expect(await held()).toMatchObject({ price: 1000, invoice: 'open', paid: 0, waits: true });
    const bank = await askedBy(intentOf(waiting));
    expect((await answer(bank, 'complete')).href).toContain(`${back}?payment_intent=`);
    expect(await held()).toMatchObject({ price: 3000, invoice: 'paid', paid: 1000, waits: false });
    await answer(bank, 'complete').catch(() => null);
    expect(await charges()).toEqual([1000, 1000]);
  });

  it('can be confirmed after the bank was answered wrongly', async () => {
    const intent = intentOf(await raise());
    const gone = await answer(await askedBy(intent), 'fail');
    expect(gone.searchParams.get('redirect_status')).toBe('failed');
    expect(await held()).toMatchObject({ price: 1000, invoice: 'open', waits: true });
    await answer(await askedBy(intent), 'complete');
    expect(await held()).toMatchObject({ price: 3000, invoice: 'paid', waits: false });
    expect(await charges()).toEqual([1000, 1000]);
  });

  it('is forgotten with its invoice, or after 23 hours; the bank asks nothing any more', async () => {
    const waiting = await raise();
    const bank = await askedBy(intentOf(waiting));
    await s.stripe.invoices.voidInvoice((waiting.latest_invoice as Stripe.Invoice).id ?? '');
    expect(await held()).toMatchObject({ price: 1000, invoice: 'void', waits: false });
    await fetch(bank, { method: 'POST', body: new URLSearchParams({ result: 'complete' }) });
    await raise();
    await s.control('/clock', { advance: '23h' });
    expect(await held()).toMatchObject({ price: 1000, invoice: 'void', waits: false });
    expect(await charges()).toEqual([1000]);
  });

  it('takes leaving back when it is paid, not before; leaving after all ends it', async () => {
    await s.stripe.subscriptions.update(joined.id, { cancel_at_period_end: true });
    const waiting = await raise({ cancel_at_period_end: false });
    expect(waiting.pending_update).toMatchObject({ cancel_at_period_end: false });
    expect(await held()).toMatchObject({ leaves: true, waits: true });
    await s.stripe.subscriptions.update(joined.id, { cancel_at_period_end: true });
    expect(await held()).toMatchObject({ price: 1000, invoice: 'void', leaves: true, waits: false });
    const again = await raise({ cancel_at_period_end: false });
    await answer(await askedBy(intentOf(again)), 'complete');
    expect(await held()).toMatchObject({ price: 3000, invoice: 'paid', leaves: false, waits: false });
  });

  it('ends a discount when it is paid, not before, and its own charge is without it', async () => {
    const coupon = await s.stripe.coupons.create({ percent_off: 50, duration: 'forever' });
    await s.stripe.subscriptions.update(joined.id, { discounts: [{ coupon: coupon.id }] });
    const discounts = async () => (await s.stripe.subscriptions.retrieve(joined.id)).discounts.length;
    const waiting = await raise({ discounts: '' });
    expect(waiting.pending_update).toMatchObject({ discounts: [] });
    expect([await discounts(), await held()]).toMatchObject([1, { price: 1000, waits: true }]);
    await answer(await askedBy(intentOf(waiting)), 'complete');
    expect([await discounts(), await held()]).toMatchObject([0, { price: 3000, paid: 1000, waits: false }]);
    await s.stripe.subscriptions.update(joined.id, { discounts: [{ coupon: coupon.id }] });
    await expect(raise({ discounts: [{ coupon: coupon.id }] })).rejects.toMatchObject({ param: 'discounts' });
  });

  it('begins a new period when it is paid, not before', async () => {
    const { current_period_end: end } = joined.items.data[0]!;
    const waiting = await s.stripe.subscriptions.update(joined.id, {
      ...{ billing_cycle_anchor: { type: 'now' }, proration_behavior: 'none' },
      ...{ payment_behavior: 'pending_if_incomplete', expand: ['latest_invoice.payments'] },
    });
    expect(waiting.items.data[0]?.current_period_end).toBe(end);
    await answer(await askedBy(intentOf(waiting)), 'complete');
    const now = await s.stripe.subscriptions.retrieve(joined.id);
    expect(now.items.data[0]?.current_period_start).toBe(Date.parse('2026-04-16T00:00:00Z') / 1000);
    expect(await charges()).toEqual([1000, 1000]);
  });

  it('the card is charged for renewals without its holder', async () => {
    await s.control('/clock', { now: '2026-05-01T02:00:00Z' });
    expect(await charges()).toEqual([1000, 1000]);
  });
});

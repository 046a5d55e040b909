import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

/** What only the sandbox can show of refunds: the customer's bank answering as ordered, and 45 days passing. */
describe('refunds by bank account, on the sandbox clock', () => {
  let s: Scenario;
  beforeEach(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-06-01T00:00:00Z' });
  });
  afterEach(async () => {
    const violations = violationsOf(s);
    await s.close();
    expect(violations).toEqual([]);
  });

  const pay = async (method = 'pm_card_visa', amount = 10_000): Promise<string> => {
    const intent = await s.stripe.paymentIntents.create({
      amount,
      currency: 'jpy',
      payment_method: method,
      confirm: true,
    });
    return intent.latest_charge as string;
  };
  const payAtStore = async (): Promise<string> => {
    const intent = await s.stripe.paymentIntents.create({
      amount: 3300,
      currency: 'jpy',
      confirm: true,
      payment_method_data: {
        type: 'konbini',
        billing_details: { name: '北野 花子', email: 'hanako@example.jp' },
      },
    });
    await s.control(`/konbini/${intent.id}`, { result: 'paid' });
    return (await s.stripe.paymentIntents.retrieve(intent.id)).latest_charge as string;
  };
  const refundOf = ({ id }: { id: string }): Promise<Stripe.Refund> =>
    s.stripe.refunds.retrieve(id, { expand: ['failure_balance_transaction'] });
  const eventsAfter = async (count: number): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data
      .map((event) => event.type)
      .reverse()
      .slice(count);
  const eventCount = async (): Promise<number> => (await s.stripe.events.list({ limit: 100 })).data.length;

  it('can no longer be called back once the customer has named an account', async () => {
    const charge = await payAtStore();
    const [first, second] = [
      await s.stripe.refunds.create({ charge, amount: 300 }),
      await s.stripe.refunds.create({ charge, amount: 3000 }),
    ];
    expect(first).toMatchObject({
      status: 'requires_action',
      instructions_email: 'hanako@example.jp',
      destination_details: { type: 'jp_bank_transfer' },
    });
    expect(await s.stripe.refunds.cancel(first.id)).toMatchObject({
      status: 'canceled',
      failure_reason: 'merchant_request',
    });
    expect((await s.stripe.charges.retrieve(charge)).amount_refunded).toBe(3000);
    expect(await s.control(`/refunds/${second.id}`, { to: 'account_named' })).toEqual({
      refund: second.id,
      status: 'pending',
    });
    await expect(s.stripe.refunds.cancel(second.id)).rejects.toMatchObject({ statusCode: 400 });
    expect(await s.control(`/refunds/${second.id}`, { to: 'failed' })).toMatchObject({ status: 'failed' });
    expect(await s.control(`/refunds/${second.id}`, { to: 'succeeded' })).toHaveProperty('error');
    expect((await s.stripe.charges.retrieve(charge)).amount_refunded).toBe(0);
  });

  it('hears of a late and of a returned refund on the third day, in this order', async () => {
    const after: Record<string, string[]> = {
      pm_card_pendingRefund: ['refund.updated', 'charge.refund.updated'],
      pm_card_refundFail: ['charge.updated', 'refund.updated', 'refund.failed', 'charge.refund.updated'],
    };
    for (const [card, types] of Object.entries(after)) {
      await s.stripe.refunds.create({ charge: await pay(card) });
      const before = await eventCount();
      await s.control('/clock', { advance: '71h' });
      expect(await eventsAfter(before)).toEqual([]);
      await s.control('/clock', { advance: '1h' });
      expect(await eventsAfter(before)).toEqual(types);
    }
  });

  it('gives up when nobody names an account for 45 days', async () => {
    const charge = await payAtStore();
    const refund = await s.stripe.refunds.create({ charge });
    expect((await s.stripe.charges.retrieve(charge)).refunded).toBe(true);
    await s.control('/clock', { advance: '45d' });
    expect(await refundOf(refund)).toMatchObject({ status: 'failed', failure_reason: 'unknown' });
    const { available, pending } = await s.stripe.balance.retrieve();
    expect((available[0]?.amount ?? 0) + (pending[0]?.amount ?? 0)).toBe(3300 - 120);
  });
});

import type Stripe from 'stripe';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

type Intent = Stripe.PaymentIntent;

/** What only the sandbox can show of payments: a week passing, and the balance of an account where nothing else happens. */
describe('payments by card, on the sandbox clock', () => {
  let s: Scenario;
  beforeAll(async () => {
    s = await startScenario({ webhookUrl: null });
    await s.control('/clock', { now: '2026-06-01T00:00:00Z' });
  });
  afterEach(() => expect(violationsOf(s)).toEqual([]));
  afterAll(() => s.close());

  const pay = (extra: object = {}): Promise<Intent> =>
    s.stripe.paymentIntents.create({
      amount: 5000,
      currency: 'jpy',
      payment_method: 'pm_card_visa',
      confirm: true,
      ...extra,
    });
  const eventsOf = async (id: string): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data
      .filter(({ data }) => [id].includes((data.object as { id: string }).id))
      .map(({ type }) => type)
      .reverse();

  it('lets reserved money go after seven days', async () => {
    const forgotten = await pay({ capture_method: 'manual' });
    await s.control('/clock', { advance: '7d' });
    expect(await s.stripe.paymentIntents.retrieve(forgotten.id)).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'automatic',
    });
    expect(await eventsOf(forgotten.latest_charge as string)).toContain('charge.expired');
    const [refund] = (await s.stripe.refunds.list({ payment_intent: forgotten.id })).data;
    expect(refund).toMatchObject({ reason: 'expired_uncaptured_charge', balance_transaction: null });
  });

  it('says openly which ways of paying it does not emulate', async () => {
    await expect(pay({ allowed_payment_method_types: ['paypay'] })).rejects.toMatchObject({
      code: 'sandbox_not_emulated',
    });
  });

  it('keeps one balance of all bookings, pending until their day', async () => {
    const sums = async (): Promise<number[]> => {
      const { available, pending } = await s.stripe.balance.retrieve();
      return [available[0]?.amount ?? 0, pending[0]?.amount ?? 0];
    };
    const before = await sums();
    await pay({ amount: 10_000 });
    expect(await sums()).toEqual([before[0], (before[1] ?? 0) + 9640]);
    await s.control('/clock', { advance: '4d' });
    expect((await sums())[1]).toBe(0);
    const [entry] = (await s.stripe.balanceTransactions.list({ limit: 1 })).data;
    expect(entry?.status).toBe('available');
  });
});
